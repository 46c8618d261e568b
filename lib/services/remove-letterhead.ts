import { findLetterhead } from '@/db/queries/find-letterhead'
import { markLetterhead } from '@/db/queries/mark-letterhead'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import { alterLetterhead } from './alter-letterhead'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** The annex has our own look again; `restoreLetterhead` takes that back. */
export async function removeLetterhead(context: Context, input: unknown): Promise<{ revision: number }> {
  const target = parseInput(tenderTarget, input)
  return alterLetterhead(context, target, 'remove-letterhead', async (at) => {
    const { tenderId } = target
    if (!(await findLetterhead(context.db, tenderId)))
      throw new Refusal('not-found', 'There is no look of your own to remove.')
    await markLetterhead(context.db, tenderId, { at })
  })
}
