import type { BidView } from '../bid/bid-view'
import type { Verdict } from '../bid/received-bid'
import type { EvaluationModel } from '../evaluation'

/** Something that an officer has to decide or say about a bid that is not excluded, before anything is awarded. */
export type OpenDecision = { code: string; tenderer: string } & (
  | {
      kind: 'requirement'
      requirement: string
      /** `fail` without an exclusion, or `open`. */
      verdict: Exclude<Verdict, 'pass'>
      /** A failure for which nobody has said why. */
      unreasoned: boolean
    }
  /** It came after the last day for tenders, and is neither excluded nor admitted. */
  | { kind: 'late' }
  /** A mark or level for which nobody has said why. */
  | { kind: 'reason'; criterion: string; title: string }
)

/** What is open on each bid, bid by bid: failed requirements, those nobody has looked at, lateness, marks without a reason. */
export function openDecisions(model: EvaluationModel, bids: BidView[]): OpenDecision[] {
  return bids
    .filter(({ exclusion }) => exclusion === undefined)
    .flatMap((bid): OpenDecision[] => {
      const { code, tenderer, unreasoned } = bid
      const asked = (requirement: string, verdict: 'fail' | 'open'): OpenDecision => ({
        ...{ code, tenderer, kind: 'requirement', requirement, verdict },
        unreasoned: verdict === 'fail' && unreasoned.includes(requirement),
      })
      return [
        ...bid.failed.map((requirement) => asked(requirement, 'fail')),
        ...bid.open.map((requirement) => asked(requirement, 'open')),
        ...(bid.late === 'undecided' ? [{ code, tenderer, kind: 'late' as const }] : []),
        ...model.criteria
          .filter(({ id }) => bid.unexplained.includes(id))
          .map(({ id, title }) => ({ code, tenderer, kind: 'reason' as const, criterion: id, title })),
      ]
    })
}
