import type { Lot } from '@/lib/domain/tender'

/** What the checks need of a lot beyond what is compulsory is there; who the grid operator is may still be open. */
export function isLotDescribed(lot: Lot): boolean {
  const valued = lot.operationalModel === 'open-market' || lot.estimatedValue !== undefined
  return valued && lot.powerKw !== undefined
}

/** Something of it was entered that a new lot does not have: it has one point, and neither power nor value. */
export function isLotBegun({ chargingPoints, powerKw, estimatedValue }: Lot): boolean {
  return chargingPoints > 1 || powerKw !== undefined || estimatedValue !== undefined
}
