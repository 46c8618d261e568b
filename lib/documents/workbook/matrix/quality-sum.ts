import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { cellAt } from '../cell-at'
import type { MatrixContext } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'

/** Σ factor × points over all criteria but the price, in this round. */
export function qualitySum(
  { layout, prepared }: MatrixContext,
  round: Round | undefined,
  column: number,
  only: (one: PreparedCriterion) => boolean = () => true,
): string {
  const terms = prepared.criteria.flatMap((one) => {
    if (one.isPrice || !only(one)) return []
    const points = cellAt(round?.points.get(one.id) ?? layout.points.get(one.id) ?? 0, column)
    const counts = cellAt(layout.points.get(one.id) ?? 0, COLUMN.counts, 'both')
    return [one.factor.equals(1) ? points : `${counts}*${points}`]
  })
  return terms.length > 0 ? terms.join('+') : '0'
}
