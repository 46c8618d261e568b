import { markDraw } from '@/db/queries/mark-draw'
import type { DrawRow } from '@/db/schema'
import { drawTarget } from '@/lib/domain/inputs/draw-target'
import { alterDraw } from './alter-draw'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Puts a drawing of lots that was taken back on record again; refused where another one settles the same tie by now. */
export async function restoreDraw(
  context: Context,
  input: unknown,
): Promise<{ revision: number; drawId: string }> {
  const { tenderId, lotId, drawId } = parseInput(drawTarget, input)
  return alterDraw(context, { tenderId, lotId }, 'restore-draw', async (draws) => {
    const draw = draws.find(({ id, removedAt }) => id === drawId && removedAt !== null)
    if (!draw) throw new Refusal('not-found', 'There is no such drawing of lots to bring back.')
    if (draws.some((one) => one.removedAt === null && tieKey(one) === tieKey(draw)))
      throw new Refusal('not-allowed', 'Another drawing of lots is on record for the same tie by now.')
    await markDraw(context.db, drawId, null)
    return drawId
  })
}

function tieKey({ rank, order }: DrawRow): string {
  return [rank, ...order.map(({ bidId }) => bidId).sort()].join(' ')
}
