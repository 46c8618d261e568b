import type { LotView } from './lot-view'

/**
 * The procurement law of the Union reaches the authority. The general country pack serves every country without one
 * of its own, inside the Union and outside, so there membership decides.
 */
export function underEuProcurement(view: LotView): boolean {
  const { country, afir: isMember } = view.lot
  return country.id === 'general' ? isMember : country.euProcurement
}
