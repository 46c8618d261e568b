import { findLetterhead } from '@/db/queries/find-letterhead'
import { insertLetterhead } from '@/db/queries/insert-letterhead'
import { LONGEST_TEXT } from '@/lib/domain/fields'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import { whyNot } from '@/lib/domain/why-not'
import type { Context } from './context'
import { newTender } from './new-tender'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

/** The same tender once more, under its own title and in the same look; a copy of an example is no example. */
export async function copyTender(context: Context, input: unknown): Promise<{ id: string }> {
  const { tenderId } = parseInput(tenderTarget, input)
  return context.db.transaction(async () => {
    const { row, tender } = await storedTender(context, tenderId)
    const reason = whyNot('copy', { deleted: row.deletedAt !== null, lots: tender.lots.length })
    if (reason !== null) throw new Refusal('not-allowed', reason)
    const title = `Copy of ${tender.title}`
    const fits = title.length <= LONGEST_TEXT
    const copy = await newTender(context, fits ? { ...tender, title } : tender, { action: 'copy-tender' })
    await copyLetterhead(context, tenderId, copy.id)
    return copy
  })
}

/** The file that stands, kept once more: what becomes of one tender changes nothing in the other (decision 10). */
async function copyLetterhead(context: Context, from: string, to: string): Promise<void> {
  const standing = await findLetterhead(context.db, from)
  if (!standing) return
  await insertLetterhead(context.db, {
    ...standing,
    id: context.newId(),
    tenderId: to,
    at: context.now().toISOString(),
    officer: context.officer.name,
  })
}
