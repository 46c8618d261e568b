import { addLot, removeLot, restoreLot } from '@/app/actions/lots'
import { AddLotForm } from '@/components/lot/add-lot-form'
import { isLotDescribed } from '@/components/lot/is-lot-described'
import { type LotLine, LotTable } from '@/components/lot/lot-table'
import { modelCards } from '@/components/lot/model-card'
import { RemoveLotButton } from '@/components/lot/remove-lot-button'
import { Icon } from '@/components/ui/icon'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { UndoNotice } from '@/components/ui/undo-notice'
import { whyNot } from '@/lib/domain/why-not'
import { paths } from '@/lib/paths'
import { type LoadedTender, loadTender } from '@/lib/server/load-tender'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Lots and models')

/** The lots of a tender, adding one, and removing one with the way back. */
export default async function LotsPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ undo?: string | string[] }>
}) {
  const loaded = await loadTender((await params).id)
  const { id, tender, content } = loaded
  const { undo } = await searchParams
  const refusal = whyNot('removeLot', { deleted: false, lots: tender.lots.length })
  return (
    <Pane>
      {typeof undo === 'string' && (
        <UndoNotice
          text="The lot is removed, with what was decided on it."
          undo={restoreLot.bind(null, { tenderId: id, removal: undo })}
          then={paths.lots(id)}
        />
      )}
      <PageHeading
        title="Lots and models"
        lead="A lot has one operational model. Lots of different models become different procedures, each with its own annex."
      />
      <LotTable
        tenderId={id}
        lots={lines(loaded)}
        actions={(lot) =>
          refusal === null ? (
            <RemoveLotButton
              tenderId={id}
              title={`lot ${lot.id}, ${lot.title}`}
              remove={removeLot.bind(null, { tenderId: id, lotId: lot.id })}
            />
          ) : (
            <p className="m-0 pl-2 text-soft">{refusal}</p>
          )
        }
      />
      <details className="mt-5" id="add-lot">
        <summary className="btn btn-ghost w-fit list-none">
          <Icon name="plus" size={14} />
          Add a lot
        </summary>
        <div className="mt-4">
          <AddLotForm tenderId={id} models={modelCards(content)} add={addLot} />
        </div>
      </details>
      <NextStep href={paths.bidirectional(id)}>Next: bidirectional</NextStep>
    </Pane>
  )
}

function lines({ tender, assembly, content }: LoadedTender): LotLine[] {
  return tender.lots.map((lot, index) => ({
    id: lot.id,
    title: lot.title,
    model:
      content.models.find((model) => model.id === lot.operationalModel)?.title.en ?? lot.operationalModel,
    points: [lot.current.join(' and '), lot.powerKw && `${lot.powerKw} kW`, lot.access.join(', ')]
      .filter(Boolean)
      .join(' · '),
    chargingPoints: lot.chargingPoints,
    stance:
      content.stances.find(({ id }) => id === lot.bidirectional.stance)?.title.en ?? lot.bidirectional.stance,
    described: isLotDescribed(lot),
    blocking: assembly.findings.filter(
      ({ severity, field }) =>
        severity === 'block' &&
        field.startsWith(`lots[${index}].`) &&
        !/^lots\[\d+\]\.(bidirectional|requirements)/.test(field),
    ).length,
  }))
}
