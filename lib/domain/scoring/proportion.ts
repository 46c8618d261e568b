import { asGiven } from './as-given'
import type { BidValue, Field } from './method'
import { positiveNumber } from './positive-number'

/** How a bid stands to the best one as n ÷ d, at most 1, with the figures that a trace prints: "0.30 ÷ 0.39". */
export function proportion(
  value: BidValue,
  direction: 'min' | 'max',
  { lowest, highest }: Field,
): { n: bigint; d: bigint; shown: string } {
  const own = { value: positiveNumber(value), shown: asGiven(value) }
  const [above, below] = direction === 'min' ? [lowest, own] : [own, highest]
  return {
    n: above.value.n * below.value.d,
    d: above.value.d * below.value.n,
    shown: `${above.shown} ÷ ${below.shown}`,
  }
}
