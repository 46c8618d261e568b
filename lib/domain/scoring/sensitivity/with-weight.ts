import type Fraction from 'fraction.js'
import type { LinearForm } from './linear-form'

/** The weights with one of them changed, the others rescaled to the sum 1 where the form asks for it. */
export function withWeight(
  { weights, rescaled }: LinearForm,
  place: number,
  weight: Fraction,
): readonly Fraction[] | undefined {
  const own = weights[place]
  if (!own) return undefined
  if (!rescaled) return weights.map((other, index) => (index === place ? weight : other))
  const others = own.neg().add(1)
  if (others.equals(0)) return undefined
  const factor = weight.neg().add(1).div(others)
  return weights.map((other, index) => (index === place ? weight : other.mul(factor)))
}
