import type { EvaluationModel } from '../evaluation'
import type { MandatoryRequirement } from './mandatory-requirements'
import type { ReceivedBid } from './received-bid'

/** A bid with what still has to be done on it. */
export type BidView = ReceivedBid & {
  /** Ids of the criteria without a value. */
  missing: string[]
  /** Keys of the mandatory requirements that nobody has decided. */
  open: string[]
  failed: string[]
  /** Ready for the ranking: excluded, or valued in every criterion. */
  complete: boolean
}

/** What is missing in a bid; an excluded one is complete as it is. */
export function bidView(
  bid: ReceivedBid,
  model: EvaluationModel | null,
  requirements: MandatoryRequirement[],
): BidView {
  const verdictOf = (key: string) =>
    Object.hasOwn(bid.requirements, key) ? bid.requirements[key]?.verdict : undefined
  const missing = (model?.criteria ?? []).flatMap(({ id }) =>
    Object.hasOwn(bid.values, id) && bid.values[id]?.value !== undefined ? [] : [id],
  )
  const keys = requirements.map(({ key }) => key)
  return {
    ...bid,
    missing,
    open: keys.filter((key) => (verdictOf(key) ?? 'open') === 'open'),
    failed: keys.filter((key) => verdictOf(key) === 'fail'),
    complete: bid.exclusion !== undefined || (model !== null && missing.length === 0),
  }
}
