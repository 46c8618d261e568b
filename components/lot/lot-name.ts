import { lotName as named } from '@/lib/domain/lot-name'
import type { Lot } from '@/lib/domain/tender'

/** A lot as the screen calls it: "Lot 2 · Garages". */
export function lotName(lot: Pick<Lot, 'id' | 'title'>): string {
  return named(lot, ' · ')
}
