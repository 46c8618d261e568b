import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel } from '../evaluation'
import { formatDay } from '../format-day'
import type { Lot, TenderDates } from '../tender'
import { offeredDay } from './offered-day'
import type { GivenValue, ReceivedBid } from './received-bid'

export interface ImplausibleValue {
  code: string
  tenderer: string
  criterion: string
  title: string
  /** "is below zero" */
  message: string
}

/** What of the lot a value is held against. */
export type PlausibleLot = Pick<Lot, 'chargingPoints' | 'firstInstallation'>

/**
 * Why a value is unusual, though the published formula scores it; null where nothing is strange. It changes no
 * score: the authority may ask the tenderer to clarify (2014/24 Art 56(3)).
 */
export function implausible(
  { kind, unit, scoring }: Criterion,
  value: GivenValue | undefined,
  lot: PlausibleLot,
  dates: TenderDates,
): string | null {
  if (typeof value === 'object') return implausibleOffer(value, lot, dates)
  if (value === undefined || scoring.method === 'levels' || scoring.method === 'scale') return null
  if (!/^-?\d+(\.\d+)?$/.test(value)) return null
  const given = new Fraction(value)
  const named = unit?.trim().toLowerCase() ?? ''
  if (/^((re)?charging )?points?$/.test(named) && given.compare(lot.chargingPoints) > 0)
    return `is more than the ${lot.chargingPoints} points of the lot`
  if (isInsideScale(scoring, given)) return null
  if (/^-?9{5,}(\.9+)?$/.test(value)) return 'is a row of nines, as one types in place of a figure'
  if (given.compare(0) < 0) return kind === 'price' ? 'is a price below zero' : 'is below zero'
  if (/^(%|per ?cent)/.test(named) && given.compare(100) > 0) return 'is a share of more than 100 %'
  const most = scaleOf(scoring)?.most
  if (most && most.compare(0) > 0 && given.compare(most.mul(10)) > 0)
    return 'is more than ten times the highest value of the published scale'
  return null
}

/** An offer with share and date: all points at most, and a day between the last day for tenders and the end of the contract. */
function implausibleOffer(
  { share = '0', months }: Exclude<GivenValue, string>,
  { chargingPoints, firstInstallation }: PlausibleLot,
  dates: TenderDates,
): string | null {
  const part = new Fraction(share)
  if (part.compare(0) < 0) return 'is a share below zero'
  if (part.compare(1) > 0)
    return `is a share of more than 100 %: more than the ${chargingPoints} points of the lot`
  const start = firstInstallation ?? dates.firstInstallation ?? dates.contractStart
  if (part.equals(0) || months === undefined || start === undefined) return null
  const { tendersDue, contractEnd } = dates
  // A part of a month is not a day that anybody named: only what is past or too late in any reading is asked about.
  const [earliest, latest] = [
    offeredDay(start, new Fraction(months).floor()),
    offeredDay(start, new Fraction(months).ceil()),
  ]
  if (latest !== null && tendersDue !== undefined && latest < tendersDue)
    return `is offered for a day before the last day for tenders, ${formatDay(tendersDue)}, counted from the first installation on ${formatDay(start)}`
  if (contractEnd !== undefined && (earliest === null || earliest > contractEnd))
    return `is offered for a day after the end of the contract, ${formatDay(contractEnd)}, counted from the first installation on ${formatDay(start)}`
  return null
}

/** The values that a published scale speaks of, the least and the greatest. */
function scaleOf(scoring: Criterion['scoring']): { least: Fraction; most: Fraction } | undefined {
  const ends =
    scoring.method === 'absolute-linear'
      ? [scoring.floor, scoring.ceiling]
      : scoring.method === 'value-function'
        ? scoring.anchors.map(({ x }) => x)
        : []
  const [least, ...more] = ends.map((end) => new Fraction(end)).sort((one, other) => one.compare(other))
  const most = more.at(-1)
  return least && most && { least, most }
}

/** What the authority itself published as a value is no surprise. */
function isInsideScale(scoring: Criterion['scoring'], given: Fraction): boolean {
  const scale = scaleOf(scoring)
  return scale !== undefined && given.compare(scale.least) >= 0 && given.compare(scale.most) <= 0
}

/** The values of the admitted bids on which the tenderer is to be asked. */
export function implausibleValues(
  model: EvaluationModel,
  bids: ReceivedBid[],
  lot: PlausibleLot,
  dates: TenderDates,
): ImplausibleValue[] {
  return bids
    .filter(({ exclusion }) => exclusion === undefined)
    .flatMap(({ code, tenderer, values }) =>
      model.criteria.flatMap((criterion) => {
        const { id, title } = criterion
        const given = Object.hasOwn(values, id) ? values[id]?.value : undefined
        const message = implausible(criterion, given, lot, dates)
        return message === null ? [] : [{ code, tenderer, criterion: id, title, message }]
      }),
    )
}
