import { changeDetails } from '@/app/actions/tenders'
import { FindingsAtFields } from '@/components/form/findings-at-fields'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { countryOptions } from '@/components/tender/country-options'
import { DetailsForm } from '@/components/tender/details-form'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { paths } from '@/lib/paths'
import { loadTender } from '@/lib/server/load-tender'
import { findingsAt } from '../findings-at'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Tender details')

export default async function DetailsPage({ params }: { params: Params }) {
  const loaded = await loadTender((await params).id)
  const { id, tender, revision, content } = loaded
  const { title, reference, authority, dates } = tender
  return (
    <Pane>
      <PageHeading title="Tender details" lead="Saved as you type." />
      <FindingsAtFields findings={findingsAt(loaded)}>
        <DetailsForm
          tenderId={id}
          revision={revision}
          initial={{
            title,
            reference: reference ?? '',
            authority,
            dates: {
              publication: dates.publication ?? '',
              tendersDue: dates.tendersDue ?? '',
              contractStart: dates.contractStart ?? '',
              contractEnd: dates.contractEnd ?? '',
              firstInstallation: dates.firstInstallation ?? '',
              lastInstallation: dates.lastInstallation ?? '',
            },
          }}
          countries={countryOptions()}
          save={changeDetails}
        />
      </FindingsAtFields>
      <div className="mt-8 grid max-w-[68ch] gap-4">
        <GuidanceNote guidance={content.guidance} choices={['tender']} />
      </div>
      <NextStep href={paths.lots(id)}>Next: lots and models</NextStep>
    </Pane>
  )
}
