import { and, count, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Database } from '../database'
import { bidRequirements, bids, bidValues } from '../schema'

export interface BidCounts {
  /** Bids in the ranking of each lot, and those that are excluded. */
  bids: { lotId: string; admitted: number; all: number }[]
  /** How many admitted bids have a value under a criterion. */
  values: { lotId: string; criterion: string; bids: number }[]
  /** How many admitted bids have a verdict on a requirement; those that nobody has decided are left out. */
  verdicts: { lotId: string; requirement: string; verdict: 'pass' | 'fail' | 'open'; bids: number }[]
}

/** Counts over the bids of a tender that were not removed, for the list of steps: no bid is read for it. */
export async function countBids(db: Database, tenderId: string): Promise<BidCounts> {
  const present = and(eq(bids.tenderId, tenderId), isNull(bids.removedAt))
  const admitted = and(present, isNull(bids.exclusionReason))
  const lots = await db
    .current()
    .select({ lotId: bids.lotId, all: count(), excluded: count(bids.exclusionReason) })
    .from(bids)
    .where(present)
    .groupBy(bids.lotId)
  if (lots.length === 0) return { bids: [], values: [], verdicts: [] }
  const values = await db
    .current()
    .select({ lotId: bids.lotId, criterion: bidValues.criterion, bids: count() })
    .from(bidValues)
    .innerJoin(bids, eq(bids.id, bidValues.bidId))
    .where(and(admitted, isNotNull(bidValues.value)))
    .groupBy(bids.lotId, bidValues.criterion)
  const { requirement, verdict } = bidRequirements
  const verdicts = await db
    .current()
    .select({ lotId: bids.lotId, requirement, verdict, bids: count() })
    .from(bidRequirements)
    .innerJoin(bids, eq(bids.id, bidRequirements.bidId))
    .where(and(admitted, ne(verdict, 'open')))
    .groupBy(bids.lotId, requirement, verdict)
  return {
    bids: lots.map(({ lotId, all, excluded }) => ({ lotId, all, admitted: all - excluded })),
    values,
    verdicts,
  }
}
