import { findLetterhead } from '@/db/queries/find-letterhead'
import { type ReadLetterhead, readLetterhead } from '@/lib/documents/letterhead/read-letterhead'
import type { Letterhead } from '@/lib/documents/word/letterhead'
import type { Context } from './context'

export interface StandingLetterhead extends Extract<ReadLetterhead, { ok: true }> {
  id: string
  name: string
  at: string
  officer: string
}

/** The look that stands for a tender, read anew from the file as it came; nothing where there is none. */
export async function letterheadOf(
  context: Context,
  tenderId: string,
): Promise<StandingLetterhead | undefined> {
  const row = await findLetterhead(context.db, tenderId)
  if (!row) return undefined
  const read = readLetterhead(new Uint8Array(row.bytes))
  // What was taken in once is read by the rules of now: where they refuse it, our own look stands.
  if (!read.ok) return undefined
  return { ...read, id: row.id, name: row.name, at: row.at, officer: row.officer }
}

/** Only what the writer needs. */
export async function lookOf(context: Context, tenderId: string): Promise<Letterhead | undefined> {
  return (await letterheadOf(context, tenderId))?.letterhead
}
