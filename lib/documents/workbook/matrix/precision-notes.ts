import Fraction from 'fraction.js'
import { beyondDouble } from '../../../domain/response/beyond-double'
import type { PreparedModel } from '../../../domain/scoring/prepare-model'
import { roundTo } from '../../../domain/scoring/round'
import type { MatrixLot } from './matrix-lot'
import { COMPARED_DIGITS, placesOf } from './places-of'
import { roundingOf } from './rounding-of'

/**
 * What a spreadsheet cannot hold and the exact calculation can: figures with too many digits, and totals or points that stand
 * closer together, or closer to a boundary, than it compares (stack, "Spreadsheet programs compute in doubles").
 */
export function precisionNotes(lot: MatrixLot, prepared: PreparedModel): string[] {
  const { say } = lot.words
  const long = longFigures(lot)
  const close = closeFigures(lot, prepared)
  return [
    ...(long.length > 0 ? [say('matrix.note.digits', { figures: long.join('; ') })] : []),
    ...(close.length > 0 ? [say('matrix.note.close', { figures: close.join('; ') })] : []),
  ]
}

/** Where a figure of the model or of a bid has more digits than a spreadsheet keeps. */
function longFigures({ model, bids }: MatrixLot): string[] {
  const ofModel = [
    ...model.criteria.flatMap((criterion) => decimalsIn(criterion).map((figure) => [criterion.id, figure])),
    ...decimalsIn(model.totalThreshold).map((figure) => ['totalThreshold', figure]),
  ]
  const ofBids = bids.flatMap(({ id, values }) =>
    Object.entries(values).flatMap(([criterion, value]) =>
      decimalsIn(value).map((figure) => [`${id}, ${criterion}`, figure]),
    ),
  )
  return [...ofModel, ...ofBids]
    .filter(([, figure]) => figure !== undefined && beyondDouble(figure))
    .map(([where, figure]) => `${where}: ${figure}`)
}

/** Every decimal in a value, however deep. */
function decimalsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^-?\d{1,20}(\.\d{1,20})?$/.test(value) ? [value] : []
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(decimalsIn)
}

/** Bids for which 13 digits say something else than the exact figure does. */
function closeFigures({ result, bids }: MatrixLot, prepared: PreparedModel): string[] {
  if (!result) return []
  const { decimals, mode } = roundingOf(prepared.model)
  const totals = result.ranking.map(({ bid, exact }) => ({ bid, value: new Fraction(exact) }))
  const points = Object.values(result.points).flatMap((row) =>
    Object.values(row).map(({ exact }) => new Fraction(exact)),
  )
  const entering = prepared.model.aggregation === 'quality-per-price' ? [] : points
  const largest = [...totals.map(({ value }) => value), ...entering].reduce(
    (most, value) => (value.abs().compare(most) > 0 ? value.abs() : most),
    new Fraction(0),
  )
  const steady = (value: Fraction) => atPlaces(value, placesOf(largest))
  const apart = totals.flatMap(({ bid, value }, index) => {
    const next = totals[index + 1]
    return next && !value.equals(next.value) && steady(value).equals(steady(next.value))
      ? [`${bid}, ${next.bid}`]
      : []
  })
  const boundary = totals
    .filter(
      ({ value }) =>
        !roundTo(value, decimals, mode).equals(roundTo(steady(value), decimals, mode)) ||
        Math.log10(Math.max(1, value.abs().valueOf())) + decimals > COMPARED_DIGITS,
    )
    .map(({ bid }) => bid)
  return [...apart, ...boundary, ...nearThreshold({ result, bids }, prepared)]
}

function nearThreshold(
  { result, bids }: Pick<MatrixLot, 'result' | 'bids'>,
  { criteria }: PreparedModel,
): string[] {
  return criteria.flatMap(({ id, threshold, input }) =>
    bids.flatMap(({ id: bid }) => {
      const exact = result?.points[bid]?.[id]?.exact
      if (threshold === undefined || exact === undefined) return []
      const value = new Fraction(exact)
      return value.compare(threshold) < 0 && atPlaces(value, placesOf(input.weight)).compare(threshold) >= 0
        ? [`${bid}, ${id}`]
        : []
    }),
  )
}

/** Rounded half away from zero to decimals, or to tens, hundreds … where `places` is negative. */
function atPlaces(value: Fraction, places: number): Fraction {
  if (places >= 0) return roundTo(value, places, 'half-up')
  const unit = new Fraction(10n ** BigInt(-places))
  return roundTo(value.div(unit), 0, 'half-up').mul(unit)
}
