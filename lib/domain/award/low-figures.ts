import type { EvaluationFile } from '../evaluation'
import { type AbnormallyLow, type AbnormallyLowInput, abnormallyLow } from '../scoring/abnormally-low'
import type { Lot } from '../tender'

export type LowFigure = AbnormallyLow & {
  criterion: string
  title: string
  /** What to ask the tenderer for, before anything is decided. */
  ask: string
}

type LooksAt = AbnormallyLowInput['looksAt']

/** What 2014/24 Art 69(2) lets a tenderer explain, and its mirror for fees and tariffs (scoring.md section 8). */
const ASK: Record<LooksAt, string> = {
  price:
    'An explanation of the price with its evidence: how the work is done, the technical solutions, unusually good conditions, wages and duties in labour, social and environmental law, subcontractors, and any State aid.',
  fee: 'The calculation behind the fee: expected charging, tariffs and costs year by year, and what happens if charging stays below that.',
  tariff:
    'The calculation behind the tariff: energy, grid, investment and operation, and how the service is kept up for the whole term.',
}

/** The figures of the ranked bids that ask for an explanation. They flag and never exclude. */
export function lowFigures(
  { criteria, bids }: EvaluationFile,
  ranked: readonly string[],
  lot: Pick<Lot, 'operationalModel' | 'estimatedValue'>,
  country: string,
): LowFigure[] {
  return criteria
    .filter(({ kind }) => kind === 'price')
    .flatMap(({ id, title, direction, unit }) => {
      const looksAt = looksAtOf(direction, lot.operationalModel)
      const amounts = bids.flatMap(({ id: bid, values }) => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined
        return ranked.includes(bid) && typeof value === 'string' ? [{ bid, amount: value }] : []
      })
      // The estimate is of the whole contract: a price for a unit cannot be held against it.
      const estimate = /^(EUR|€|euro)$/i.test(unit?.trim() ?? '') ? lot.estimatedValue : undefined
      return abnormallyLow({ amounts, looksAt, country, estimate }).map((found) => ({
        ...found,
        criterion: id,
        title,
        ask: ASK[looksAt],
      }))
    })
}

/** Highest is best: a fee to the city. Lowest is best: what the city pays, or outside a procurement what users pay. */
function looksAtOf(direction: 'min' | 'max' | undefined, model: Lot['operationalModel']): LooksAt {
  if (direction === 'max') return 'fee'
  return model === 'procurement' ? 'price' : 'tariff'
}
