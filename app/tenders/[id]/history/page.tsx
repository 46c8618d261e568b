import { AuditTable } from '@/components/tender/audit-table'
import { PageHeading } from '@/components/ui/page-heading'
import { PagesNav } from '@/components/ui/pages-nav'
import { Pane } from '@/components/ui/pane'
import { paths } from '@/lib/paths'
import { readAudit } from '@/lib/server/read-audit'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'History')

/** Every change of the tender, page by page. */
export default async function HistoryPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ page?: string | string[] }>
}) {
  const { id } = await params
  const asked = Number((await searchParams).page)
  const { entries, page, pages } = await readAudit({
    tenderId: id,
    page: Number.isInteger(asked) && asked > 0 ? asked : 1,
  })
  return (
    <Pane>
      <PageHeading
        title="History"
        lead="Who changed what, the latest first. Nothing is ever taken out of it."
      />
      <AuditTable entries={entries} />
      <PagesNav page={page} pages={pages} href={(number) => paths.history(id, number)} />
    </Pane>
  )
}
