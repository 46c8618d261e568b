import Fraction from 'fraction.js'
import { mostImportant } from './importance'
import type { PreparedCriterion, PreparedModel } from './prepare-model'

/**
 * The price that the city or the user pays, as the tie rule "lower price" and the break-even price mean it: the one that enters
 * by itself, else the most important of which less is better. A fee is none, and a mark for the price is none.
 */
export function priceCriterion(model: PreparedModel): PreparedCriterion | undefined {
  const prices = model.criteria.filter(
    ({ criterion, input }) =>
      criterion.kind === 'price' && input.direction === 'min' && lessIsBetter(criterion.scoring),
  )
  return prices.find(({ isPrice }) => isPrice) ?? mostImportant(prices, model)
}

function lessIsBetter(scoring: PreparedCriterion['input']['scoring']): boolean {
  if (scoring.method === 'scale' || scoring.method === 'levels' || scoring.method === 'commitment')
    return false
  if (scoring.method !== 'value-function') return true
  const inOrder = scoring.anchors
    .map(({ x, v }) => ({ x: new Fraction(x), v: new Fraction(v) }))
    .sort((a, b) => a.x.compare(b.x))
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first !== undefined && last !== undefined && first.v.compare(last.v) > 0
}
