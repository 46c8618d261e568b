import { changeLocalRequirement, decide, removeLocalRequirement } from '@/app/actions/requirements'
import { lotName } from '@/components/lot/lot-name'
import { DecisionForm } from '@/components/requirement/decision-form'
import { decisionValues } from '@/components/requirement/decision-values'
import { deferralHelp } from '@/components/requirement/deferral-help'
import { LocalRequirementForm } from '@/components/requirement/local-requirement-form'
import { localValues } from '@/components/requirement/local-values'
import { treatmentOptions } from '@/components/requirement/treatment-options'
import { ActionButton } from '@/components/ui/action-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { AssembledRequirement } from '@/lib/domain/assembly'
import { fieldId } from '@/lib/domain/field-id'
import { decisionsFor, mergeDecisions } from '@/lib/domain/merge-decisions'
import { requirementField } from '@/lib/domain/requirement-field'
import { paths } from '@/lib/paths'
import type { LoadedTender } from '@/lib/server/load-tender'

/** What can be changed of a requirement of the city's own, in all its lots; its moment is set lot by lot. */
export function LocalPanel({
  loaded: { id, revision, tender, content },
  lotIndex,
  index,
  entry,
  usual,
}: {
  loaded: LoadedTender
  lotIndex: number
  /** Its place among the requirements of the city's own. */
  index: number
  entry: AssembledRequirement
  usual?: AssembledRequirement
}) {
  const own = tender.localRequirements[index]
  const lot = tender.lots[lotIndex]
  if (!own || !lot) return null
  const decided = mergeDecisions(
    decisionsFor(tender.decisions, lot.id, own.key, [undefined, 'floor', 'minimum', 'beyond']),
  )
  const anchor = (field: string) => fieldId(requirementField(lotIndex, own.key, undefined, field))
  return (
    <>
      {decided.treatment && (
        <Notice tone="warn" title={`Lot ${lot.id} uses it in another way than the form below says.`}>
          <p className="m-0">
            That was decided for this lot alone. Set it back below to follow the form again.
          </p>
        </Notice>
      )}
      <LocalRequirementForm
        key={own.key}
        tenderId={id}
        requirement={own.key}
        anchor={fieldId(`localRequirements[${index}]`)}
        revision={revision}
        initial={localValues(own, [])}
        choices={{
          treatments: treatmentOptions(content),
          lots: tender.lots.map(({ id: value, title }) => ({ value, label: lotName({ id: value, title }) })),
        }}
        save={changeLocalRequirement}
      />
      {entry.treatment === 'deferred' && (
        <DecisionForm
          key={`${lot.id} ${own.key}`}
          place={{ tenderId: id, requirement: own.key, lot: lot.id }}
          label={`When ${own.key} begins to bind in lot ${lot.id}`}
          revision={revision}
          initial={decisionValues(decided, [])}
          ids={{ parameters: {}, proof: anchor('proof'), deferral: anchor('deferral') }}
          parameters={[]}
          deferral={{ help: deferralHelp(usual, tender, lot, content) }}
          decide={decide}
        />
      )}
      <Disclosure summary={`Remove ${own.key}`}>
        <p className="m-0 mb-2">It goes from every lot, with what was decided on it.</p>
        <ActionButton
          action={removeLocalRequirement.bind(null, { tenderId: id, key: own.key })}
          then={paths.requirements(id, lot.id)}
          className="btn btn-danger"
        >
          Remove it now
        </ActionButton>
      </Disclosure>
    </>
  )
}
