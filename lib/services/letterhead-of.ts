import { findLetterhead } from '@/db/queries/find-letterhead'
import { type ReadLetterhead, readLetterhead } from '@/lib/documents/letterhead/read-letterhead'
import type { Letterhead } from '@/lib/documents/word/letterhead'
import type { Context } from './context'

export type StandingLetterhead = ReadLetterhead & { id: string; name: string; at: string; officer: string }

/**
 * The look that stands for a tender, read anew from the file as it came, by the rules of now: where they refuse it, the
 * reason. Nothing where there is none.
 */
export async function letterheadOf(
  context: Context,
  tenderId: string,
): Promise<StandingLetterhead | undefined> {
  const row = await findLetterhead(context.db, tenderId)
  if (!row) return undefined
  return {
    ...readLetterhead(new Uint8Array(row.bytes)),
    id: row.id,
    name: row.name,
    at: row.at,
    officer: row.officer,
  }
}

/** Only what the writer needs; our own look where there is none, or none that is taken over by now. */
export async function lookOf(context: Context, tenderId: string): Promise<Letterhead | undefined> {
  const found = await letterheadOf(context, tenderId)
  return found?.ok ? found.letterhead : undefined
}
