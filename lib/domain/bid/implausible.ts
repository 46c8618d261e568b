import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel } from '../evaluation'
import type { Lot } from '../tender'
import type { GivenValue, ReceivedBid } from './received-bid'

export interface ImplausibleValue {
  code: string
  tenderer: string
  criterion: string
  title: string
  /** "is below zero" */
  message: string
}

/**
 * Why a value cannot well be meant, though the published formula scores it; null where nothing is strange. It changes no
 * score: the authority asks the tenderer to clarify (2014/24 Art 56(3)).
 */
export function implausible(
  { kind, unit, scoring }: Criterion,
  value: GivenValue | undefined,
  lot: Pick<Lot, 'chargingPoints'>,
): string | null {
  if (typeof value !== 'string' || scoring.method === 'levels' || scoring.method === 'scale') return null
  if (!/^-?\d+(\.\d+)?$/.test(value)) return null
  const given = new Fraction(value)
  if (/^-?9{5,}(\.9+)?$/.test(value)) return 'is a row of nines, as one types in place of a figure'
  if (given.compare(0) < 0) return kind === 'price' ? 'is a price below zero' : 'is below zero'
  const named = unit?.trim().toLowerCase() ?? ''
  if (/^(%|per ?cent)/.test(named) && given.compare(100) > 0) return 'is a share of more than 100 %'
  if (/^((re)?charging )?points?$/.test(named) && given.compare(lot.chargingPoints) > 0)
    return `is more than the ${lot.chargingPoints} points of the lot`
  const most = highestOf(scoring)
  if (most && most.compare(0) > 0 && given.compare(most.mul(10)) > 0)
    return 'is more than ten times the highest value of the published scale'
  return null
}

function highestOf(scoring: Criterion['scoring']): Fraction | undefined {
  if (scoring.method === 'absolute-linear') return new Fraction(scoring.ceiling)
  if (scoring.method !== 'value-function') return undefined
  return scoring.anchors
    .map(({ x }) => new Fraction(x))
    .reduce((most, one) => (one.compare(most) > 0 ? one : most))
}

/** The values of the admitted bids on which the tenderer is to be asked. */
export function implausibleValues(
  model: EvaluationModel,
  bids: ReceivedBid[],
  lot: Pick<Lot, 'chargingPoints'>,
): ImplausibleValue[] {
  return bids
    .filter(({ exclusion }) => exclusion === undefined)
    .flatMap(({ code, tenderer, values }) =>
      model.criteria.flatMap((criterion) => {
        const { id, title } = criterion
        const given = Object.hasOwn(values, id) ? values[id]?.value : undefined
        const message = implausible(criterion, given, lot)
        return message === null ? [] : [{ code, tenderer, criterion: id, title, message }]
      }),
    )
}
