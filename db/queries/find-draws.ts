import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type DrawRow, draws } from '../schema'

/** The drawings of lots on record for a lot, the earliest first; those too that were taken back. */
export function findDraws(db: Database, tenderId: string, lotId: string): Promise<DrawRow[]> {
  return db
    .current()
    .select()
    .from(draws)
    .where(and(eq(draws.tenderId, tenderId), eq(draws.lotId, lotId)))
    .orderBy(asc(draws.at), asc(draws.id))
}
