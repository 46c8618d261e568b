import type { Tender } from '../tender'

type Evidence = Tender['marketEvidence'][number]

/** How many suppliers must be able to deliver before it may be demanded (SCALE D5.4, Annex 2: good practice). */
export const SUPPLIERS_NEEDED = 3

/** A supplier counts once, however its name is written. */
export const supplierKey = ({ supplier }: Pick<Evidence, 'supplier'>): string => supplier.trim().toLowerCase()

/**
 * The suppliers that can deliver one requirement when the first point is installed, and those who come only later; without
 * a date of installation, or of the product, it counts as in time.
 */
export function suppliersInTime(
  marketEvidence: readonly Evidence[],
  requirement: string,
  needed: string | undefined,
): { inTime: Set<string>; late: Set<string> } {
  const evidence = marketEvidence.filter((one) => one.requirement === requirement)
  const timely = evidence.filter(({ available }) => !needed || !available || available <= needed)
  const inTime = new Set(timely.map(supplierKey))
  return { inTime, late: new Set(evidence.map(supplierKey).filter((name) => !inTime.has(name))) }
}
