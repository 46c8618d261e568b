import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../database'
import { bidRequirements, bids, bidValues } from '../schema'

export interface BidCounts {
  /** Bids in the ranking of each lot, and those that are excluded. */
  bids: { lotId: string; admitted: number; all: number }[]
  /** Lots in which a file waits for the decision whether it is a bid. */
  waiting: string[]
  /** How many admitted bids have a value under a criterion. */
  values: { lotId: string; criterion: string; bids: number }[]
  /** When each admitted bid was received, of those on whose lateness nobody has decided. */
  received: { lotId: string; receivedAt: string }[]
  /** The verdicts on the admitted bids, those too that nobody has decided. */
  verdicts: { lotId: string; bidId: string; requirement: string; verdict: 'pass' | 'fail' | 'open' }[]
}

/** Counts over the bids of a tender that were not removed, for the list of steps: no bid is read for it. */
export async function countBids(db: Database, tenderId: string): Promise<BidCounts> {
  const present = and(eq(bids.tenderId, tenderId), isNull(bids.removedAt), eq(bids.pending, false))
  const admitted = and(present, isNull(bids.exclusionReason))
  const waiting = await db
    .current()
    .selectDistinct({ lotId: bids.lotId })
    .from(bids)
    .where(and(eq(bids.tenderId, tenderId), isNull(bids.removedAt), eq(bids.pending, true)))
  const inLots = waiting.map(({ lotId }) => lotId)
  const lots = await db
    .current()
    .select({ lotId: bids.lotId, all: count(), excluded: count(bids.exclusionReason) })
    .from(bids)
    .where(present)
    .groupBy(bids.lotId)
  if (lots.length === 0) return { bids: [], waiting: inLots, values: [], received: [], verdicts: [] }
  const values = await db
    .current()
    .select({ lotId: bids.lotId, criterion: bidValues.criterion, bids: count() })
    .from(bidValues)
    .innerJoin(bids, eq(bids.id, bidValues.bidId))
    .where(and(admitted, isNotNull(bidValues.value)))
    .groupBy(bids.lotId, bidValues.criterion)
  const received = await db
    .current()
    .select({ lotId: bids.lotId, receivedAt: bids.receivedAt })
    .from(bids)
    .where(and(admitted, isNotNull(bids.receivedAt), isNull(bids.lateReason)))
  const { bidId, requirement, verdict } = bidRequirements
  const verdicts = await db
    .current()
    .select({ lotId: bids.lotId, bidId, requirement, verdict })
    .from(bidRequirements)
    .innerJoin(bids, eq(bids.id, bidRequirements.bidId))
    .where(admitted)
  return {
    bids: lots.map(({ lotId, all, excluded }) => ({ lotId, all, admitted: all - excluded })),
    waiting: inLots,
    values,
    received: received.flatMap(({ lotId, receivedAt }) =>
      receivedAt === null ? [] : [{ lotId, receivedAt }],
    ),
    verdicts,
  }
}
