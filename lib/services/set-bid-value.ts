import { putBidValue } from '@/db/queries/put-bid-value'
import { valueProblem } from '@/lib/domain/award/value-problem'
import type { GivenValue } from '@/lib/domain/bid/received-bid'
import { tidyValue } from '@/lib/domain/bid/tidy-value'
import { setBidValueInput } from '@/lib/domain/inputs/set-bid-value'
import type { Tender } from '@/lib/domain/tender'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * What a bid gives for a criterion, with rationale and passage. A value that the criterion's method cannot score is refused
 * with the reason; so a mark above the scale, or an unknown level, never waits for the ranking to come out.
 */
export async function setBidValue(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, criterion, ...target } = parseInput(setBidValueInput, input)
  return alterBid(context, target, {
    action: 'set-bid-value',
    part: `criterion ${criterion}`,
    write: ({ id, values: before }, tender) =>
      putBidValue(context.db, {
        bidId: id,
        criterion,
        value: checkedValue(tender, target.lotId, criterion, values.value),
        rationale: values.rationale ?? null,
        passage: values.passage ?? null,
        claimed: Object.hasOwn(before, criterion) ? (before[criterion]?.claimed ?? null) : null,
        source: 'hand',
      }),
    look: (bid) => (Object.hasOwn(bid.values, criterion) ? bid.values[criterion] : undefined),
  })
}

function checkedValue(
  tender: Tender,
  lotId: string,
  id: string,
  given: GivenValue | undefined,
): GivenValue | null {
  const model = modelOfLot(tender, lotId)
  const criterion = model?.criteria.find((one) => one.id === id)
  if (!model || !criterion) throw new Refusal('not-found', `This lot has no award criterion "${id}".`)
  if (given === undefined) return null
  const { value, problem } = tidyValue(criterion, given)
  const reason = problem ?? valueProblem(model, criterion, value)
  if (reason === null) return value
  const message = `${criterion.title}: ${reason}`
  throw new Refusal('invalid', message, [{ path: 'value', message: reason }])
}
