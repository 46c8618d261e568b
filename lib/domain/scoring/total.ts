import type { Aggregation } from '../evaluation'
import { type Exact, type Term, weightedSum } from './exact'
import type { PreparedModel } from './prepare-model'
import { reduced } from './reduced'

/** Points by place of the criterion; none yet for a price that has not opened. */
type Points = readonly (Exact | undefined)[]

/** How the points of the criteria become one total, and which end of the totals is best (formats.md). */
interface Rule {
  best: 'highest' | 'lowest'
  total(model: PreparedModel, points: Points): Exact
}

const RULES: Record<Aggregation, Rule> = {
  'weighted-sum': { best: 'highest', total: quality },
  ordinal: { best: 'highest', total: quality },
  'award-on-value': {
    best: 'lowest',
    total(model, points) {
      const worth = quality(model, points)
      return { ...worth, value: priceOf(model, points).sub(worth.value) }
    },
  },
  'quality-per-price': {
    best: 'highest',
    total(model, points) {
      const { value, logarithmic } = quality(model, points)
      const price = priceOf(model, points)
      const { scale } = model
      return {
        value: reduced(value.s * value.n * scale.n * price.d, value.d * scale.d * price.n),
        logarithmic,
      }
    },
  },
}

/** The rule of an aggregation. */
export function totalRule(aggregation: Aggregation): Rule {
  return RULES[aggregation]
}

/** The weighted points of all criteria but the price that enters by itself. */
export function quality({ criteria }: PreparedModel, row: Points): Exact {
  const earned: Term[] = []
  for (const { index, factor, isPrice } of criteria) {
    const exact = row[index]
    if (!isPrice && exact) earned.push({ exact, factor })
  }
  return weightedSum(earned)
}

function priceOf({ criteria }: PreparedModel, points: Points) {
  const price = criteria.find(({ isPrice }) => isPrice)
  const found = price && points[price.index]
  if (!found) throw new Error('a total without its price')
  return found.value
}
