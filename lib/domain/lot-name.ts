import type { Lot } from './tender'

/**
 * The number of a lot and its title, with `between` in the middle: "Lot 2: Garages". A lot that nobody named is called
 * after its number, and that is said once.
 */
export function lotName({ id, title }: Pick<Lot, 'id' | 'title'>, between: string): string {
  const number = `Lot ${id}`
  return title.trim().toLowerCase() === number.toLowerCase() ? number : `${number}${between}${title}`
}
