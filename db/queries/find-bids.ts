import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../database'
import {
  type BidFileRow,
  type BidRequirementRow,
  type BidRow,
  type BidValueRow,
  bidFiles,
  bidRequirements,
  bids,
  bidValues,
} from '../schema'

export interface FoundBid {
  row: BidRow
  requirements: BidRequirementRow[]
  values: BidValueRow[]
  /** Without their bytes, in the order in which they came. */
  files: Omit<BidFileRow, 'bytes'>[]
}

/** The bids of a lot in the order of their codes, removed ones too, with all that was entered; `bidId`: one alone. */
export async function findBids(
  db: Database,
  { tenderId, lotId, bidId }: { tenderId: string; lotId: string; bidId?: string },
): Promise<FoundBid[]> {
  const one = bidId === undefined ? [] : [eq(bids.id, bidId)]
  const rows = await db
    .current()
    .select()
    .from(bids)
    .where(and(eq(bids.tenderId, tenderId), eq(bids.lotId, lotId), ...one))
    .orderBy(asc(bids.place))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const requirements = await db
    .current()
    .select()
    .from(bidRequirements)
    .where(inArray(bidRequirements.bidId, ids))
  const values = await db.current().select().from(bidValues).where(inArray(bidValues.bidId, ids))
  const { id, bidId: of, name, sha256, size, at, readable, message, problems } = bidFiles
  const files = await db
    .current()
    .select({ id, bidId: of, name, sha256, size, at, readable, message, problems })
    .from(bidFiles)
    .where(inArray(bidFiles.bidId, ids))
    .orderBy(asc(bidFiles.at), asc(bidFiles.id))
  return rows.map((row) => ({
    row,
    requirements: requirements.filter(({ bidId }) => bidId === row.id),
    values: values.filter(({ bidId }) => bidId === row.id),
    files: files.filter(({ bidId }) => bidId === row.id),
  }))
}
