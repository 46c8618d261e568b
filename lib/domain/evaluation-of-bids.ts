import type { ReceivedBid } from './bid/received-bid'
import type { EvaluationFile, EvaluationModel } from './evaluation'

export interface MissingValue {
  code: string
  tenderer: string
  criterion: string
  title: string
}

/**
 * The lot's published model with the bids as `evaluation/1` (formats.md), and the values that are still missing.
 * An excluded bid keeps its place with the reason. What a bid holds for a criterion that is no longer there stays out.
 */
export function evaluationOfBids(
  model: EvaluationModel,
  bids: ReceivedBid[],
): { evaluation: EvaluationFile; missing: MissingValue[] } {
  const evaluation: EvaluationFile = {
    format: 'evaluation/1',
    ...model,
    bids: bids.map((bid) => ({
      id: bid.code,
      values: Object.fromEntries(
        model.criteria.flatMap(({ id }) => {
          const given = Object.hasOwn(bid.values, id) ? bid.values[id]?.value : undefined
          return given === undefined ? [] : [[id, given]]
        }),
      ),
      ...(bid.exclusion ? { excluded: exclusionText(bid.exclusion) } : {}),
    })),
  }
  const missing = bids.flatMap((bid, place) =>
    bid.exclusion
      ? []
      : model.criteria
          .filter(({ id }) => !Object.hasOwn(evaluation.bids[place]?.values ?? {}, id))
          .map(({ id, title }) => ({ code: bid.code, tenderer: bid.tenderer, criterion: id, title })),
  )
  return { evaluation, missing }
}

/** "SC-6: no proof handed in": the requirement in front, where the exclusion rests on one. */
export function exclusionText({ reason, requirement }: NonNullable<ReceivedBid['exclusion']>): string {
  return requirement === undefined ? reason : `${requirement}: ${reason}`
}
