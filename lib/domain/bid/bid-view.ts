import type { EvaluationModel } from '../evaluation'
import { mandatoryAnswer } from './mandatory-answer'
import type { MandatoryRequirement } from './mandatory-requirements'
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
  /** Ready for the ranking: excluded, or valued in every criterion. */
  complete: boolean
}

/** What is missing in a bid; an excluded one is complete as it is. */
export function bidView(
  bid: ReceivedBid,
  model: EvaluationModel | null,
  requirements: MandatoryRequirement[],
): BidView {
  const missing = (model?.criteria ?? []).flatMap(({ id }) =>
    Object.hasOwn(bid.values, id) && bid.values[id]?.value !== undefined ? [] : [id],
  )
  const answers = requirements.map((asked) => ({ id: asked.id, answer: mandatoryAnswer(bid, asked) }))
  const failed = answers.filter(({ answer }) => answer?.verdict === 'fail')
  return {
    ...bid,
    missing,
    open: answers.filter(({ answer }) => (answer?.verdict ?? 'open') === 'open').map(({ id }) => id),
    failed: failed.map(({ id }) => id),
    unreasoned: failed.filter(({ answer }) => !answer?.reason?.trim()).map(({ id }) => id),
    complete: bid.exclusion !== undefined || (model !== null && missing.length === 0),
  }
}
