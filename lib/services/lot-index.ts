import type { Tender } from '@/lib/domain/tender'
import { Refusal } from './refusal'

/** Where the lot stands in the tender; a lot is always found through its tender. */
export function lotIndex(tender: Tender, lotId: string): number {
  const index = tender.lots.findIndex(({ id }) => id === lotId)
  if (index < 0)
    throw new Refusal('not-found', `This tender has no lot "${lotId}"; it may have been renamed or removed.`)
  return index
}
