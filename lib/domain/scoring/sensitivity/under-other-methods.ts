import Fraction from 'fraction.js'
import type { EvaluationFile, Scoring } from '../../evaluation'
import { numberOf } from '../number-of'
import { prepareModel } from '../prepare-model'
import { priceCriterion } from '../price-criterion'
import type { Result } from '../result'
import { decimalText } from '../round'
import { score } from '../score'

/** The same bids with the price scored by another method. */
export interface OtherMethod {
  scoring: Scoring
  /** Absent where the method is not defined for these bids. */
  ranking?: Result['ranking']
  /** Why it is not. */
  refused?: string
}

const MOST_PLACES = 20

/**
 * The design simulator's question: who wins under the other methods and spans (scoring.md section 7)? Empty where the price
 * enters the total by itself, or where there is none. @throws OutsideDomain where the model itself is refused.
 */
export function underOtherMethods(evaluation: EvaluationFile): OtherMethod[] {
  const price = priceCriterion(prepareModel(evaluation))
  if (!price || price.isPrice) return []
  const given = evaluation.bids.flatMap(({ values }) => {
    const value = values[price.id]
    return value === undefined ? [] : [numberOf(value)]
  })
  const own = price.criterion.scoring
  const others: Scoring[] = [
    fixedLine(own, given),
    { method: 'lowest-relative' },
    { method: 'linear-from-lowest', span: '0.6', clamp: true },
    { method: 'linear-from-lowest', span: '1', clamp: true },
    { method: 'log', base: '2' },
    { method: 'inverse-square' },
  ]
  return others
    .filter((scoring) => JSON.stringify(scoring) !== JSON.stringify(own))
    .map((scoring) => {
      const criteria = evaluation.criteria.map((criterion) =>
        criterion.id === price.id ? { ...criterion, scoring } : criterion,
      )
      const scored = score({ ...evaluation, criteria })
      return scored.ok ? { scoring, ranking: scored.result.ranking } : { scoring, refused: scored.message }
    })
}

/** The published line; where the method has none, from 0 to half above the highest price, which no low bid moves. */
function fixedLine(own: Scoring, given: readonly Fraction[]): Scoring {
  if (own.method === 'absolute-linear') return own
  if (own.method === 'value-function') {
    const ends = own.anchors.map(({ x }) => new Fraction(x)).sort((a, b) => a.compare(b))
    const [floor, ceiling] = [ends[0], ends.at(-1)].map((end) => plain(end ?? new Fraction(0)))
    return { method: 'absolute-linear', floor: floor ?? '0', ceiling: ceiling ?? '0' }
  }
  const highest = given.reduce((most, value) => (value.compare(most) > 0 ? value : most), new Fraction(0))
  return { method: 'absolute-linear', floor: '0', ceiling: plain(highest.mul(3).div(2)) }
}

/** Without the zeros behind the last decimal that counts. */
function plain(value: Fraction): string {
  return decimalText(value, MOST_PLACES, 'down').replace(/\.?0+$/, '')
}
