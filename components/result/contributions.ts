import Fraction from 'fraction.js'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { prepareModel } from '@/lib/domain/scoring/prepare-model'
import type { Result } from '@/lib/domain/scoring/result'

export interface Contributions {
  /** The criteria that add points, in their order; a price that enters by itself is none of them. */
  criteria: string[]
  /** By bid, what each of them adds to the total. Only for pictures: the exact figures are the result's own. */
  parts: Record<string, number[]>
  /** What the best possible bid would add up to. */
  most: number
}

/** What the bars show: points times what one point counts under the published way of adding up. */
export function contributions(model: EvaluationModel, points: Result['points']): Contributions {
  const adding = prepareModel(model).criteria.filter(({ isPrice }) => !isPrice)
  return {
    criteria: adding.map(({ id }) => id),
    parts: Object.fromEntries(
      Object.entries(points).map(([bid, cells]) => [
        bid,
        adding.map(({ id, factor }) => factor.mul(new Fraction(cells[id]?.exact ?? '0')).valueOf()),
      ]),
    ),
    most: adding.reduce((sum, { factor, input }) => sum + factor.mul(input.weight).valueOf(), 0),
  }
}
