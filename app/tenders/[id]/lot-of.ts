import type { Lot, Tender } from '@/lib/domain/tender'

/** The lot that the address asks for, else the first. */
export function lotOf(tender: Tender, asked: string | string[] | undefined): Lot {
  const lot = tender.lots.find(({ id }) => id === asked) ?? tender.lots[0]
  if (!lot) throw new Error('a tender has at least one lot')
  return lot
}
