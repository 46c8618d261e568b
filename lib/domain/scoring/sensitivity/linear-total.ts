import Fraction from 'fraction.js'
import { exactly, weightedSum } from '../exact'
import type { LinearBid } from './linear-form'

const ONE = new Fraction(1)

/** base + Σ weight × value, reduced once. */
export function linearTotal({ base, values }: LinearBid, weights: readonly Fraction[]): Fraction {
  const terms = values.flatMap((value, index) => {
    const factor = weights[index]
    return factor ? [{ exact: exactly(value), factor }] : []
  })
  return weightedSum([{ exact: exactly(base), factor: ONE }, ...terms]).value
}
