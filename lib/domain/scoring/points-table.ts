import { asGiven } from './as-given'
import { exactText, settled } from './exact'
import { powerOfTen } from './power-of-ten'
import type { PreparedCriterion, PreparedModel } from './prepare-model'
import type { Result } from './result'
import { decimalText, type RoundingMode } from './round'
import type { Cell, Row } from './score-bids'

type Shown = Result['points'][string][string]

/**
 * Every figure with its trace: formula, numbers put in, result (scoring.md section 1). Points are shown with the decimals of
 * the totals and never rounded before they are added.
 */
export function pointsTable(
  rows: readonly Row[],
  { criteria }: PreparedModel,
  decimals: number,
  mode: RoundingMode,
): Result['points'] {
  // Bids with the same mark share one cell, and so its texts.
  const texts = new Map<Cell, Shown>()
  const formulas = criteria.map(formulaOf)
  const shownOf = (cell: Cell, formula: string): Shown => {
    const known = texts.get(cell)
    if (known) return known
    const value = settled(cell.points)
    const points = decimalText(value, decimals, mode)
    const whole = (value.n * powerOfTen(decimals)) % value.d === 0n
    const shown = {
      points,
      exact: exactText(cell.points),
      trace: `${formula}: ${cell.numbers} ${whole ? '=' : '≈'} ${asGiven(points)}`,
    }
    texts.set(cell, shown)
    return shown
  }
  return Object.fromEntries(
    rows.map(({ bid, cells }) => {
      const row: Record<string, Shown> = {}
      for (const { id, index } of criteria) {
        const cell = cells[index]
        if (cell) row[id] = shownOf(cell, formulas[index] ?? '')
      }
      return [bid.id, row]
    }),
  )
}

function formulaOf({ method, input }: PreparedCriterion): string {
  return method.formula[input.direction] ?? method.formula.any ?? ''
}
