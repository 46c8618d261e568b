import type Fraction from 'fraction.js'
import { exactly, sum } from '../exact'
import type { LinearBid } from './linear-form'

/** base + Σ weight × value, reduced once. */
export function linearTotal({ base, values }: LinearBid, weights: readonly Fraction[]): Fraction {
  const terms = values.flatMap((value, index) => {
    const weight = weights[index]
    return weight ? [exactly(value.mul(weight))] : []
  })
  return sum([exactly(base), ...terms]).value
}
