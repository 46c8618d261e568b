import type { AnnexLot } from './annex-context'

/** The lots that part B is about: all but an open market without scarcity, where nothing is awarded (2006/123 Art 12). */
export function scoredLots(lots: readonly AnnexLot[]): AnnexLot[] {
  return lots.filter(({ resolved }) => resolved.operationalModel !== 'open-market' || resolved.scarcePermits)
}
