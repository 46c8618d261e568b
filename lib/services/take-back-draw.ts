import { markDraw } from '@/db/queries/mark-draw'
import { drawTarget } from '@/lib/domain/inputs/draw-target'
import { alterDraw } from './alter-draw'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Takes a drawing of lots off the record, where it was put down wrongly; `restoreDraw` undoes that. */
export async function takeBackDraw(
  context: Context,
  input: unknown,
): Promise<{ revision: number; drawId: string }> {
  const { tenderId, lotId, drawId } = parseInput(drawTarget, input)
  return alterDraw(context, { tenderId, lotId }, 'take-back-draw', async (draws, at) => {
    if (!draws.some(({ id, removedAt }) => id === drawId && removedAt === null))
      throw new Refusal('not-found', 'There is no such drawing of lots on record.')
    await markDraw(context.db, drawId, at)
    return drawId
  })
}
