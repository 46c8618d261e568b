import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../database'
import { letterheads } from '../schema'

/** Takes the letterhead that stands away, and lets another one stand where `standing` names it; only inside a transaction. */
export async function markLetterhead(
  db: Database,
  tenderId: string,
  { at, standing }: { at: string; standing?: string },
): Promise<void> {
  await db
    .current()
    .update(letterheads)
    .set({ removedAt: at })
    .where(and(eq(letterheads.tenderId, tenderId), isNull(letterheads.removedAt)))
  if (standing === undefined) return
  await db
    .current()
    .update(letterheads)
    .set({ removedAt: null })
    .where(and(eq(letterheads.tenderId, tenderId), eq(letterheads.id, standing)))
}
