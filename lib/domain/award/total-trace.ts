import Fraction from 'fraction.js'
import type { EvaluationModel } from '../evaluation'
import type { Result } from '../scoring/result'
import { showNumber } from '../scoring/show-number'
import { surrogateWeights } from '../scoring/surrogate-weights'

/** How a bid's points become its total, with the numbers put in: "23.8 + 19 + 5.6" (scoring.md section 1, rule 5). */
export function totalTrace(model: EvaluationModel, result: Result, code: string): string {
  const cells = result.points[code] ?? {}
  const pointsOf = (id: string) => number(cells[id]?.exact ?? '0')
  const isPrice = (method: string) => method === 'fictitious-price' || method === 'divisor'
  const price = model.criteria.find(({ scoring }) => isPrice(scoring.method))
  const quality = model.criteria.filter((criterion) => criterion !== price)
  const sum = (terms: string[]) => terms.join(' + ')
  switch (model.aggregation) {
    case 'weighted-sum':
      return sum(quality.map(({ id }) => pointsOf(id)))
    case 'ordinal': {
      const weights = surrogateWeights(model.criteria.length, model.surrogate)
      return sum(quality.map(({ id, rank = 1 }) => `${weights[rank - 1]?.toFraction()} × ${pointsOf(id)}`))
    }
    case 'award-on-value': {
      const worth = quality.map(
        ({ id, maximumValue = '0' }) => `${number(maximumValue)} × ${pointsOf(id)} ÷ 100`,
      )
      return `${pointsOf(price?.id ?? '')} − (${sum(worth)})`
    }
    case 'quality-per-price': {
      const scale = model.scale === undefined ? '' : `${number(model.scale)} × `
      return `${scale}(${sum(quality.map(({ id }) => pointsOf(id)))}) ÷ ${pointsOf(price?.id ?? '')}`
    }
  }
}

/** As a decimal where it is one, else as a fraction in brackets, so that a sum of them can be read. */
function number(exact: string): string {
  const shown = showNumber(new Fraction(exact))
  return shown.includes('/') || shown.startsWith('−') ? `(${shown})` : shown
}
