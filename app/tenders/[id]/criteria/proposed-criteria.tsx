import { takeOverProposedCriteria } from '@/app/actions/criteria'
import { CriterionView } from '@/components/criteria/criterion-view'
import { ActionButton } from '@/components/ui/action-button'
import type { AssembledCriterion } from '@/lib/domain/assembly'
import { LABELS } from '@/lib/domain/labels'

/** What the scored requirements of a lot propose as criteria, and the way to take them over. */
export function ProposedCriteria({
  tenderId,
  lotId,
  proposals,
  hasOwn,
}: {
  tenderId: string
  lotId: string
  proposals: AssembledCriterion[]
  /** The lot has criteria already; these are scored requirements that none of them covers. */
  hasOwn: boolean
}) {
  if (proposals.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="m-0 mb-1">{hasOwn ? 'Scored, and in no criterion yet' : 'Proposed criteria'}</h3>
      <p className="lead">
        {hasOwn
          ? 'They follow from the requirements that are scored in this lot. Take them over, then give them a weight.'
          : 'They follow from the requirements that are scored in this lot, and every ready set has them in it. Or take over these alone, give them a weight and add the others, such as the price.'}
      </p>
      <ul className="m-0 mb-4 list-none border-t border-line-strong p-0">
        {proposals.map((criterion) => (
          <CriterionView key={criterion.id} criterion={criterion} />
        ))}
      </ul>
      <ActionButton
        action={takeOverProposedCriteria.bind(null, { tenderId, lotId })}
        className="btn btn-ghost"
      >
        {proposals.length === 1 ? LABELS.criteria.takeOverOne : LABELS.criteria.takeOverAll}
      </ActionButton>
    </section>
  )
}
