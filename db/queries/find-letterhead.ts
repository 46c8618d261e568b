import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../database'
import { type LetterheadRow, letterheads } from '../schema'

/** The letterhead that stands for a tender, or one of its former ones by its id. */
export async function findLetterhead(
  db: Database,
  tenderId: string,
  id?: string,
): Promise<LetterheadRow | undefined> {
  const [found] = await db
    .current()
    .select()
    .from(letterheads)
    .where(
      and(
        eq(letterheads.tenderId, tenderId),
        id === undefined ? isNull(letterheads.removedAt) : eq(letterheads.id, id),
      ),
    )
    .orderBy(desc(letterheads.at))
    .limit(1)
  return found
}
