import { LABELS } from '../../labels'
import { cite } from '../cite'
import { decisionsOn, fieldOf } from '../field-of'
import { type LotView, lotViews, standing } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { TRANSPARENCY } from '../transparency'

/** The source leaves the proof of GEN-4, SC-4 and SC-5 to negotiation: it is fixed before publication (domain.md section 6). */
export const proofLeftOpen: Rule = {
  id: 'proof-left-open',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      context.content.requirements
        .filter((requirement) => requirement.proofLeftOpen && isOpen(context, view, requirement.key))
        .map(({ key }): FindingDraft => {
          const negotiated = view.lot.procedure === 'negotiated'
          const part = standing(view, key).find((entry) => entry.part !== 'floor')?.part
          return {
            severity: negotiated ? 'warn' : 'block',
            lot: view.lot.id,
            requirement: key,
            message: negotiated
              ? `How ${requirementName(context, key)} is proven in lot ${view.lot.id} is still open, to be settled in the negotiation.`
              : `How ${requirementName(context, key)} is proven in lot ${view.lot.id} is not fixed, and there is no negotiation to settle it.`,
            why: cite(
              view,
              TRANSPARENCY,
              'The catalogue leaves this proof to negotiation; whoever offers must know beforehand what proof is accepted.',
            ),
            fix: `Press ${LABELS.requirement.useProof} under the proof that is proposed, or fill in ${LABELS.requirement.proof} and ${LABELS.requirement.rationale}.`,
            field: fieldOf(context, view, key, 'proof', part),
          }
        }),
    ),
}

/** Something beyond the law is asked, and no decision on it gives a proof. */
function isOpen(context: CheckContext, view: LotView, key: string): boolean {
  const asked = standing(view, key).some(({ part }) => part !== 'floor')
  const settled = decisionsOn(context, view.lot.id, key).some(
    ({ decision }) => decision.part !== 'floor' && decision.proof !== undefined,
  )
  return asked && !settled
}
