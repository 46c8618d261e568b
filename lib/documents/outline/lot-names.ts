import { listed } from '../../domain/checks/listed'

/** "Lot 1", "Lots 1 and 3". */
export function lotNames(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'Lot' : 'Lots'} ${listed(ids)}`
}
