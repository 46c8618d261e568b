import { listed } from '../../domain/checks/listed'

/** "Lot 1", "Lots 1 and 3". */
export function lotNames(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'Lot' : 'Lots'} ${listed(ids)}`
}

/** "Lot 2: Garages"; a lot that nobody named is called after its number, and that is said once. */
export function lotWithTitle({ id, title }: { id: string; title: string }): string {
  const number = lotNames([id])
  return title.trim().toLowerCase() === number.toLowerCase() ? number : `${number}: ${title}`
}
