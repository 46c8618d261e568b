import type { EvaluationModel } from '../evaluation'
import type { TenderDates } from '../tender'
import { isLate } from './is-late'
import { mandatoryAnswer } from './mandatory-answer'
import type { MandatoryRequirement } from './mandatory-requirements'
import { needsReason } from './needs-reason'
import type { ReceivedBid } from './received-bid'

/** A bid with what still has to be done on it. */
export type BidView = ReceivedBid & {
  /** Ids of the criteria without a value. */
  missing: string[]
  /** Ids of the mandatory requirements that nobody has decided: `SC-6`, `SC-4 minimum`. */
  open: string[]
  failed: string[]
  /** Those of `failed` for which nobody has said why: the decision is not finished. */
  unreasoned: string[]
  /** Ids of the criteria under which people have judged the bid and nobody has said why. */
  unexplained: string[]
  /** It came after the last day for tenders: nobody has decided on that yet, or it is admitted with a reason. */
  late?: 'undecided' | 'admitted'
  /** Ready for the ranking: excluded, or valued in every criterion. */
  complete: boolean
}

/** What is missing in a bid; an excluded one is complete as it is. */
export function bidView(
  bid: ReceivedBid,
  model: EvaluationModel | null,
  requirements: MandatoryRequirement[],
  dates: TenderDates,
): BidView {
  const criteria = model?.criteria ?? []
  const given = ({ id }: { id: string }) => (Object.hasOwn(bid.values, id) ? bid.values[id] : undefined)
  const valued = criteria.filter((criterion) => given(criterion)?.value !== undefined)
  const missing = criteria.filter((criterion) => !valued.includes(criterion)).map(({ id }) => id)
  const answers = requirements.map((asked) => ({ id: asked.id, answer: mandatoryAnswer(bid, asked) }))
  const failed = answers.filter(({ answer }) => answer?.verdict === 'fail')
  return {
    ...bid,
    missing,
    open: answers.filter(({ answer }) => (answer?.verdict ?? 'open') === 'open').map(({ id }) => id),
    failed: failed.map(({ id }) => id),
    unreasoned: failed.filter(({ answer }) => !answer?.reason?.trim()).map(({ id }) => id),
    unexplained: valued
      .filter(
        (criterion) =>
          needsReason(criterion, given(criterion)?.value) && !given(criterion)?.rationale?.trim(),
      )
      .map(({ id }) => id),
    ...(isLate(bid, dates) ? { late: bid.admittedLate === undefined ? 'undecided' : 'admitted' } : {}),
    complete: bid.exclusion !== undefined || (model !== null && missing.length === 0),
  }
}
