import { findLetterhead } from '@/db/queries/find-letterhead'
import { markLetterhead } from '@/db/queries/mark-letterhead'
import { restoreLetterheadInput } from '@/lib/domain/inputs/restore-letterhead'
import { alterLetterhead } from './alter-letterhead'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** A look that stood before stands again. */
export async function restoreLetterhead(context: Context, input: unknown): Promise<{ revision: number }> {
  const { tenderId, letterheadId } = parseInput(restoreLetterheadInput, input)
  return alterLetterhead(context, tenderId, 'restore-letterhead', async (at) => {
    if (!(await findLetterhead(context.db, tenderId, letterheadId)))
      throw new Refusal('not-found', 'There is no such look to bring back.')
    await markLetterhead(context.db, tenderId, { at, standing: letterheadId })
  })
}
