import type { Aggregation } from '../evaluation'
import { type Exact, sum } from './exact'
import type { PreparedModel } from './prepare-model'

type Points = ReadonlyMap<string, Exact>

/** How the points of the criteria become one total, and which end of the totals is best (formats.md). */
interface Rule {
  best: 'highest' | 'lowest'
  formula: string
  total(model: PreparedModel, points: Points): Exact
}

const RULES: Record<Aggregation, Rule> = {
  'weighted-sum': { best: 'highest', formula: 'Σ points', total: quality },
  ordinal: { best: 'highest', formula: 'Σ surrogate weight × score', total: quality },
  'award-on-value': {
    best: 'lowest',
    formula: 'price − Σ most value × share of the points',
    total(model, points) {
      const worth = quality(model, points)
      const price = priceOf(model, points)
      return { value: price.value.sub(worth.value), logarithmic: worth.logarithmic || price.logarithmic }
    },
  },
  'quality-per-price': {
    best: 'highest',
    formula: 'scale × Σ quality points ÷ price',
    total(model, points) {
      const earned = quality(model, points)
      return { ...earned, value: earned.value.mul(model.scale).div(priceOf(model, points).value) }
    },
  },
}

/** The rule of an aggregation. */
export function totalRule(aggregation: Aggregation): Rule {
  return RULES[aggregation]
}

/** The weighted points of all criteria but the price that enters by itself. */
export function quality({ criteria }: PreparedModel, points: Points): Exact {
  return sum(
    criteria.flatMap(({ id, factor, isPrice }) => {
      const earned = points.get(id)
      if (isPrice || !earned) return []
      return factor.equals(1) ? [earned] : [{ ...earned, value: earned.value.mul(factor) }]
    }),
  )
}

function priceOf({ criteria }: PreparedModel, points: Points): Exact {
  const price = criteria.find(({ isPrice }) => isPrice)
  const found = price && points.get(price.id)
  if (!found) throw new Error('a total without its price')
  return found
}
