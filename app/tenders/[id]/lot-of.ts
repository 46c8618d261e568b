import { notFound } from 'next/navigation'
import type { Lot, Tender } from '@/lib/domain/tender'

/** The lot that the address asks for, without one the first; a lot that the tender does not have is no page. */
export function lotOf(tender: Tender, asked: string | string[] | undefined): Lot {
  const lot = asked === undefined ? tender.lots[0] : tender.lots.find(({ id }) => id === asked)
  if (!lot) notFound()
  return lot
}
