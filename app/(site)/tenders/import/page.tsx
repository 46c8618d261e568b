import type { Metadata } from 'next'
import { importTender } from '@/app/actions/tenders'
import { ImportForm } from '@/components/tender/import-form'

export const metadata: Metadata = { title: 'Import a tender' }

export default function ImportTenderPage() {
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">Import a tender</h1>
      <p className="lead">
        It becomes a new tender of yours; the file stays as it is. A file with a mistake is refused as a
        whole, and every mistake is named.
      </p>
      <ImportForm take={importTender} />
    </>
  )
}
