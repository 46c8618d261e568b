import type { Database } from '../database'
import { type BidRequirementRow, bidRequirements } from '../schema'

/** Writes how a bid stands to a requirement, over what stood there; only inside a transaction. */
export async function putBidRequirement(db: Database, row: BidRequirementRow): Promise<void> {
  const { bidId, requirement, ...set } = row
  await db
    .current()
    .insert(bidRequirements)
    .values(row)
    .onConflictDoUpdate({ target: [bidRequirements.bidId, bidRequirements.requirement], set })
}
