import type { Lot } from '@/lib/domain/tender'

/** What the checks need of a lot beyond what is compulsory is there; who the grid operator is may still be open. */
export function isLotDescribed(lot: Lot): boolean {
  const valued = lot.operationalModel === 'open-market' || lot.estimatedValue !== undefined
  return valued && lot.powerKw !== undefined
}
