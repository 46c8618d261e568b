import Fraction from 'fraction.js'
import { mostImportant } from './importance'
import type { PreparedCriterion, PreparedModel } from './prepare-model'

/**
 * The price that the city or the user pays, as the tie rule "lower price" and the break-even price mean it: the one that enters
 * by itself, else the most important of which less is better. A fee is none, and a mark for the price is none.
 */
export function priceCriterion(model: PreparedModel): PreparedCriterion | undefined {
  const prices = model.criteria.filter(
    ({ criterion, input }) => criterion.kind === 'price' && lessIsBetter(input),
  )
  return prices.find(({ isPrice }) => isPrice) ?? mostImportant(prices, model)
}

function lessIsBetter({ scoring, direction }: PreparedCriterion['input']): boolean {
  switch (scoring.method) {
    case 'scale':
    case 'levels':
    case 'commitment':
      return false
    case 'value-function':
      return falls(scoring.anchors)
    default:
      return direction === 'min'
  }
}

/** A value function rises or falls throughout, and v alone says which (formats.md). */
function falls(anchors: readonly { x: string; v: string }[]): boolean {
  return anchors.some((a) =>
    anchors.some((b) => new Fraction(a.x).compare(b.x) < 0 && new Fraction(a.v).compare(b.v) > 0),
  )
}
