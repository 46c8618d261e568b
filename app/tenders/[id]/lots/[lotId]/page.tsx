import { notFound } from 'next/navigation'
import { changeLot } from '@/app/actions/lots'
import { FindingsAtFields } from '@/components/form/findings-at-fields'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { LotForm } from '@/components/lot/lot-form'
import { LotSwitch } from '@/components/lot/lot-switch'
import { lotValues } from '@/components/lot/lot-values'
import { modelCards } from '@/components/lot/model-card'
import { RenameLotForm } from '@/components/lot/rename-lot-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { fieldId } from '@/lib/domain/field-id'
import { formatDay } from '@/lib/domain/format-day'
import { paths } from '@/lib/paths'
import { loadTender } from '@/lib/server/load-tender'
import { findingsAt } from '../../findings-at'
import { tenderTitle } from '../../tender-title'

type Params = Promise<{ id: string; lotId: string }>

export const generateMetadata = async ({ params }: { params: Params }) =>
  tenderTitle(params, `Lot ${(await params).lotId}`)

/** Everything about one lot but its bidirectional choice. */
export default async function LotPage({ params }: { params: Params }) {
  const asked = await params
  const loaded = await loadTender(asked.id)
  const { id, tender, revision, content } = loaded
  const index = tender.lots.findIndex((lot) => lot.id === asked.lotId)
  const lot = tender.lots[index]
  if (!lot) notFound()
  const { dates } = tender
  const first = dates.firstInstallation ?? dates.contractStart
  const last = dates.lastInstallation ?? dates.contractEnd
  const guidance = (...choices: Parameters<typeof GuidanceNote>[0]['choices']) => (
    <GuidanceNote guidance={content.guidance} choices={choices} />
  )
  return (
    <Pane>
      <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.lot(id, lotId)} />
        <Link href={paths.lots(id)} className="tap">
          All lots
        </Link>
        <Link href={paths.newLot(id)} className="tap inline-flex items-center gap-1.5">
          <Icon name="plus" size={14} />
          Add a lot
        </Link>
      </div>
      <PageHeading
        title={`Lot ${lot.id}`}
        lead="You are asked only what its operational model needs. Saved as you type."
      />
      <FindingsAtFields findings={findingsAt(loaded)}>
        <LotForm
          key={lot.id}
          tenderId={id}
          revision={revision}
          index={index}
          initial={lotValues(lot)}
          models={modelCards(content)}
          inherited={{
            firstInstallation: first && formatDay(first),
            lastInstallation: last && formatDay(last),
          }}
          guidance={{
            model: guidance('operational-model'),
            installation: guidance('access-and-current', 'car-sharing'),
            gridOperator: guidance('grid-operator'),
          }}
          save={changeLot}
        />
      </FindingsAtFields>
      <div className="mt-8" id={fieldId(`lots[${index}].id`)}>
        <Disclosure summary="Change the number of this lot">
          <RenameLotForm key={lot.id} tenderId={id} values={lotValues(lot)} rename={changeLot} />
        </Disclosure>
      </div>
      <NextStep href={paths.bidirectional(id, lot.id)}>Next: bidirectional</NextStep>
    </Pane>
  )
}
