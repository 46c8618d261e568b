import { listed } from '../../domain/checks/listed'
import { lotName } from '../../domain/lot-name'
import type { Lot } from '../../domain/tender'

/** "Lot 1", "Lots 1 and 3". */
export function lotNames(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'Lot' : 'Lots'} ${listed(ids)}`
}

/** A lot as the documents call it: "Lot 2: Garages". */
export function lotWithTitle(lot: Pick<Lot, 'id' | 'title'>): string {
  return lotName(lot, ': ')
}
