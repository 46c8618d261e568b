import { findLetterhead } from '@/db/queries/find-letterhead'
import { markLetterhead } from '@/db/queries/mark-letterhead'
import { restoreLetterheadInput } from '@/lib/domain/inputs/restore-letterhead'
import { alterLetterhead } from './alter-letterhead'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** A look that stood before stands again, where no other has come in its place. */
export async function restoreLetterhead(context: Context, input: unknown): Promise<{ revision: number }> {
  const { letterheadId, ...target } = parseInput(restoreLetterheadInput, input)
  return alterLetterhead(context, target, 'restore-letterhead', async (at) => {
    const { tenderId } = target
    const standing = await findLetterhead(context.db, tenderId)
    if (standing)
      throw new Refusal(
        'not-allowed',
        `${standing.name}, taken over by ${standing.officer}, is the look of this tender now. Remove it first.`,
      )
    if (!(await findLetterhead(context.db, tenderId, letterheadId)))
      throw new Refusal('not-found', 'There is no such look to bring back.')
    await markLetterhead(context.db, tenderId, { at, standing: letterheadId })
  })
}
