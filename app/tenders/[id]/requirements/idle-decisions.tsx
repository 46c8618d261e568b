import { resetDecision } from '@/app/actions/requirements'
import { SetBackButton } from '@/components/requirement/set-back-button'
import { fieldId } from '@/lib/domain/field-id'
import { LABELS } from '@/lib/domain/labels'
import { requirementField } from '@/lib/domain/requirement-field'
import type { Decision } from '@/lib/domain/tender'

/** Decisions of the file that change nothing in this lot, each with the way to take it back. */
export function IdleDecisions({
  tenderId,
  lotId,
  lotIndex,
  decisions,
}: {
  tenderId: string
  lotId: string
  lotIndex: number
  decisions: Decision[]
}) {
  if (decisions.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="m-0 mb-1 text-base">{LABELS.requirement.idle}</h3>
      <p className="lead">They are on requirements or parts that this lot does not have.</p>
      <ul className="m-0 list-none p-0">
        {decisions.map(({ requirement, part, rationale }) => (
          <li
            key={`${requirement} ${part ?? ''}`}
            id={fieldId(requirementField(lotIndex, requirement, part))}
            className="flex flex-wrap items-center gap-x-4 border-b border-line py-2"
          >
            <span className="min-w-0 flex-1">
              <b className="font-[650]">{requirement}</b> {part}
              {rationale && <span className="block text-sm text-soft">{rationale}</span>}
            </span>
            <SetBackButton
              requirement={requirement}
              action={resetDecision.bind(null, {
                tenderId,
                requirement,
                lot: lotId,
                ...(part ? { part } : {}),
              })}
              label={`Take back the decision on ${requirement}`}
            >
              {LABELS.requirement.takeBackIdle}
            </SetBackButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
