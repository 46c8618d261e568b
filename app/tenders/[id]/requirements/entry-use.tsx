import { decide, resetDecision } from '@/app/actions/requirements'
import { LockedUse } from '@/components/requirement/locked-use'
import type { RequirementRow, RowEntry } from '@/components/requirement/requirement-rows'
import { SetBackButton } from '@/components/requirement/set-back-button'
import type { TreatmentOption } from '@/components/requirement/treatment-options'
import { TreatmentSwitch } from '@/components/requirement/treatment-switch'
import { fieldId } from '@/lib/domain/field-id'
import { LABELS } from '@/lib/domain/labels'
import { requirementField } from '@/lib/domain/requirement-field'
import type { LoadedTender } from '@/lib/server/load-tender'

/** How one part of a requirement is used in a lot: a switch, or the lock of the rules with its reason. */
export function EntryUse({
  loaded: { id, tender, content },
  lotIndex,
  row: { key, title },
  entry: { part, treatment, locked },
  options,
}: {
  loaded: LoadedTender
  lotIndex: number
  row: RequirementRow
  entry: RowEntry
  /** The same list for every row: the page sends it once. */
  options: TreatmentOption[]
}) {
  const lot = tender.lots[lotIndex]
  if (!lot) return null
  const words = content.treatments.find((one) => one.id === treatment)?.title.en ?? treatment
  const place = { tenderId: id, requirement: key, lot: lot.id, ...(part ? { part } : {}) }
  const local = tender.localRequirements.findIndex((one) => one.key === key)
  const anchor = local < 0 ? requirementField(lotIndex, key, part) : `lots[${lotIndex}].requirements.${key}`
  const idle = tender.decisions.some(
    (one) => one.requirement === key && one.lot === lot.id && (part === undefined || one.part === part),
  )
  return (
    <div id={fieldId(anchor)}>
      {locked ? (
        <>
          <LockedUse treatment={treatment} words={words} reason={locked} />
          {idle && (
            <span id={fieldId(`${anchor}.deferral`)}>
              <SetBackButton
                requirement={key}
                action={resetDecision.bind(null, place)}
                className="btn btn-quiet"
                label={`Take back what was decided on ${key}`}
              >
                {LABELS.requirement.takeBack}
              </SetBackButton>
            </span>
          )}
        </>
      ) : (
        <TreatmentSwitch
          label={`Use of ${key} ${title}${part && part !== 'beyond' ? `, ${part}` : ''}`}
          treatment={treatment}
          options={
            options.some(({ value }) => value === treatment)
              ? options
              : [{ value: treatment, label: words }, ...options]
          }
          place={place}
          decide={decide}
        />
      )}
    </div>
  )
}
