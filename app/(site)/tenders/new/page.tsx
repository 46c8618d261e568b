import type { Metadata } from 'next'
import { createTender } from '@/app/actions/tenders'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { modelCards } from '@/components/lot/model-card'
import { countryOptions } from '@/components/tender/country-options'
import { NewTenderForm } from '@/components/tender/new-tender-form'
import { content } from '@/lib/content/content'

export const metadata: Metadata = { title: 'New tender' }

export default function NewTenderPage() {
  const held = content()
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">New tender</h1>
      <p className="lead">
        Four answers are enough to begin. Everything else has a default that you can change later.
      </p>
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_280px]">
        <NewTenderForm countries={countryOptions()} models={modelCards(held)} create={createTender} />
        <div className="grid content-start gap-4">
          <GuidanceNote guidance={held.guidance} choices={['tender', 'operational-model']} />
        </div>
      </div>
    </>
  )
}
