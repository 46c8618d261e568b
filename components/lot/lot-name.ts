import type { Lot } from '@/lib/domain/tender'

/** "Lot 2 · Garages"; a lot that nobody named is called after its number, and that is said once. */
export function lotName({ id, title }: Pick<Lot, 'id' | 'title'>): string {
  const number = `Lot ${id}`
  return title.trim().toLowerCase() === number.toLowerCase() ? number : `${number} · ${title}`
}
