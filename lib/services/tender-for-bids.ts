import type { TenderRow } from '@/db/schema'
import type { Tender } from '@/lib/domain/tender'
import { whyNot } from '@/lib/domain/why-not'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

/** The tender of a bid that is to be changed, with its lot; refused where the tender cannot be changed. */
export async function tenderForBids(
  context: Context,
  { tenderId, lotId }: { tenderId: string; lotId: string },
): Promise<{ row: TenderRow; tender: Tender }> {
  const { row, tender } = await storedTender(context, tenderId)
  const reason = whyNot('change', { deleted: row.deletedAt !== null, lots: tender.lots.length })
  if (reason !== null) throw new Refusal('not-allowed', reason)
  lotIndex(tender, lotId)
  return { row, tender }
}
