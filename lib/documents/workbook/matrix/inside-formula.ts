import Fraction from 'fraction.js'
import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { numberLiteral } from '../number-literal'

/** Values outside the anchors exclude the bid, where the model says so. */
export function insideFormula({ criterion }: PreparedCriterion, value: string): string | undefined {
  const { scoring } = criterion
  if (scoring.method !== 'value-function' || scoring.outside !== 'exclude') return undefined
  const sorted = [...scoring.anchors].sort((a, b) => new Fraction(a.x).compare(b.x))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return undefined
  return `(${value}>=${numberLiteral(first.x)})*(${value}<=${numberLiteral(last.x)})`
}
