import { type Exact, exactly, settled } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Standing } from './result'
import { roundTo } from './round'

/** The total that decides the rank: the exact one, or the rounded one where the published rounding is at the total. */
export function decidingTotal({ total }: Standing, { model }: PreparedModel): Exact {
  const { rounding } = model
  return rounding?.at === 'total' ? exactly(roundTo(settled(total), rounding.decimals, rounding.mode)) : total
}
