import type { Tender } from '@/lib/domain/tender'
import { Refusal } from './refusal'

/** Where a local requirement stands in the tender. */
export function localIndex(tender: Tender, key: string): number {
  const index = tender.localRequirements.findIndex((one) => one.key === key)
  if (index < 0)
    throw new Refusal('not-found', `This tender has no requirement "${key}"; it may have been removed.`)
  return index
}
