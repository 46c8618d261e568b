import { and, count, desc, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../database'
import { type TenderRow, tenders } from '../schema'

export interface TenderSearch {
  /** As `searchText` is written; empty finds all. */
  search: string
  deleted: boolean
  limit: number
  offset: number
}

const {
  document: _document,
  searchText: _searchText,
  country: _country,
  models: _models,
  createdAt: _createdAt,
  ...columns
} = getTableColumns(tenders)

/** A tender as the list shows it. */
type ListedTender = Omit<TenderRow, 'document' | 'searchText' | 'country' | 'models' | 'createdAt'>

/** The last changed first, with what the list shows of each, and how many there are in all. */
export async function searchTenders(
  db: Database,
  { search, deleted, limit, offset }: TenderSearch,
): Promise<{ rows: ListedTender[]; total: number }> {
  const where = and(
    deleted ? isNotNull(tenders.deletedAt) : isNull(tenders.deletedAt),
    search === '' ? undefined : sql`instr(${tenders.searchText}, ${search}) > 0`,
  )
  const [counted] = await db.current().select({ total: count() }).from(tenders).where(where)
  const rows = await db
    .current()
    .select(columns)
    .from(tenders)
    .where(where)
    .orderBy(desc(tenders.changedAt), desc(tenders.id))
    .limit(limit)
    .offset(offset)
  return { rows, total: Number(counted?.total ?? 0) }
}
