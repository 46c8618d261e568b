import { mostImportant } from '../../../domain/scoring/importance'
import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { priceCriterion } from '../../../domain/scoring/price-criterion'
import { cellAt } from '../cell-at'
import type { MatrixContext } from './matrix-context'
import { mostQuality } from './most-quality'
import { placesOf } from './places-of'
import { qualitySum } from './quality-sum'

/** What a published tie rule compares, more being better. */
export interface TieOrder {
  title: string
  formula: (column: number) => string
}

/** The tie rules that a formula can apply, in their order; drawing lots ends them and leaves the rank shared. */
export function tieOrders(context: MatrixContext): TieOrder[] {
  const { prepared, layout, lot } = context
  const { ties = [] } = prepared.model
  const scored = prepared.criteria.filter(({ isPrice }) => !isPrice)
  const draw = ties.indexOf('draw')
  return (draw < 0 ? ties : ties.slice(0, draw)).flatMap((rule): TieOrder[] => {
    const title = lot.words.annex(`B.ties.${rule}`)
    if (rule === 'highest-ranked-criterion') {
      const most = mostImportant(scored, prepared)
      if (!most) return []
      const places = placesOf(most.input.weight)
      return [
        { title, formula: (column) => `ROUND(${cellAt(layout.points.get(most.id) ?? 0, column)},${places})` },
      ]
    }
    if (rule === 'higher-quality') {
      const quality = prepared.criteria.filter(isQuality)
      const places = placesOf(mostQuality(quality))
      return [
        {
          title,
          formula: (column) => `ROUND(${qualitySum(context, undefined, column, isQuality)},${places})`,
        },
      ]
    }
    const price = priceCriterion(prepared)
    return price
      ? [{ title, formula: (column) => `-${cellAt(layout.inputs.get(price.id) ?? 0, column)}` }]
      : []
  })
}

function isQuality({ criterion }: PreparedCriterion): boolean {
  return criterion.kind !== 'price'
}
