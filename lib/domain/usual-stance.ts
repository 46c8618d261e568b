import type { StanceRecord } from './content/stance-record'
import type { Words } from './content/words'
import { isFastDc } from './fast-dc'
import type { ResolvedLot } from './resolve-lot'
import type { Stance } from './sets'

/** Kinds of lot for which content says what is usual; the first that a lot is decides. */
export const LOT_CASES = ['fast-dc', 'concession', 'procurement', 'open-permits'] as const
type LotCase = (typeof LOT_CASES)[number]

type Lot = Pick<ResolvedLot, 'operationalModel' | 'scarcePermits' | 'current' | 'powerKw'>

const IS: Record<LotCase, (lot: Lot) => boolean> = {
  'fast-dc': isFastDc,
  concession: ({ operationalModel }) => operationalModel === 'concession',
  procurement: ({ operationalModel }) => operationalModel === 'procurement',
  'open-permits': ({ operationalModel, scarcePermits }) =>
    operationalModel === 'open-market' && !scarcePermits,
}

/** The one stance that is usual for a lot, and why (SCALE D5.4, Annex 2; `content/stances`); where permits are scarce none is. */
export function usualStance(
  stances: readonly StanceRecord[],
  lot: Lot,
): { stance: Stance; why: Words } | undefined {
  const kind = LOT_CASES.find((one) => IS[one](lot))
  if (kind === undefined) return undefined
  for (const { id, usualFor } of stances) {
    const why = usualFor?.[kind]
    if (why) return { stance: id, why }
  }
  return undefined
}
