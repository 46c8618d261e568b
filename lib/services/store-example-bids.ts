import { insertBid } from '@/db/queries/insert-bid'
import { putBidRequirement } from '@/db/queries/put-bid-requirement'
import { putBidValue } from '@/db/queries/put-bid-value'
import { bidCode } from '@/lib/domain/bid/bid-code'
import type { MandatoryRequirement } from '@/lib/domain/bid/mandatory-requirements'
import type { Tender } from '@/lib/domain/tender'
import { auditBidChange } from './audit-bid-change'
import type { Context } from './context'
import type { ExampleBid } from './example-bids'
import { findRow } from './find-row'
import { lotRequirements } from './lot-requirements'

/** Stores the bids of an example tender, one audit entry a bid; inside the transaction that stores their tender. */
export async function storeExampleBids(
  context: Context,
  tenderId: string,
  tender: Tender,
  byLot: Record<string, ExampleBid[]>,
): Promise<void> {
  for (const [lotId, bids] of Object.entries(byLot)) {
    const asked = lotRequirements(context, tender, lotId)
    for (const [place, bid] of bids.entries()) await storeBid(context, { tenderId, lotId, place, asked }, bid)
  }
}

async function storeBid(
  context: Context,
  {
    tenderId,
    lotId,
    place,
    asked,
  }: { tenderId: string; lotId: string; place: number; asked: MandatoryRequirement[] },
  { tenderer, receivedAt, openedAt, failed = {}, exclusion, values }: ExampleBid,
): Promise<void> {
  const { db } = context
  const bidId = context.newId()
  const code = bidCode(place)
  await insertBid(db, {
    id: bidId,
    tenderId,
    lotId,
    place,
    code,
    tenderer,
    receivedAt,
    openedAt,
    exclusionReason: exclusion?.reason ?? null,
    lateReason: null,
    exclusionRequirement: exclusion?.requirement ?? null,
    createdAt: context.now().toISOString(),
    removedAt: null,
    pending: false,
    setAside: null,
  })
  for (const { id: requirement, key } of asked) {
    const reasonFor = (name: string) => (Object.hasOwn(failed, name) ? failed[name] : undefined)
    const reason = reasonFor(requirement) ?? reasonFor(key) ?? null
    const verdict = reason === null ? 'pass' : 'fail'
    await putBidRequirement(db, { bidId, requirement, verdict, reason, declared: null })
  }
  for (const [criterion, { value = null, rationale = null, passage = null }] of Object.entries(values))
    await putBidValue(db, { bidId, criterion, value, rationale, passage, claimed: null, source: 'hand' })
  await auditBidChange(context, await findRow(context, tenderId), {
    action: 'load-example-bid',
    section: `lot ${lotId} bid ${code}`,
    detail: { after: { tenderer } },
  })
}
