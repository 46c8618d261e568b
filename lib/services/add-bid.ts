import { addBidInput } from '@/lib/domain/inputs/add-bid'
import type { Context } from './context'
import { newBid } from './new-bid'
import { parseInput } from './parse-input'

/** A bid for a lot, as the e-tendering platform lists it. Two windows that add at the same time add two. */
export async function addBid(
  context: Context,
  input: unknown,
): Promise<{ revision: number; bidId: string; code: string }> {
  const { tenderId, lotId, values } = parseInput(addBidInput, input)
  return newBid(context, { tenderId, lotId }, values)
}
