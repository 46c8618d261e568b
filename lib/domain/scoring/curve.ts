import Fraction from 'fraction.js'
import type { Bid } from '../evaluation'
import { fieldOf } from './field-of'
import type { BidValue, Field } from './method'
import { OutsideDomain } from './outside-domain'
import type { PreparedCriterion } from './prepare-model'
import { decimalText } from './round'

export interface CurvePoint {
  x: string
  points: string
}

/** How a value becomes points, to be drawn and to be read as a table. */
export type Curve =
  | {
      kind: 'line'
      /** What x is: the value itself, months of an offer, or per cent of the best value where no bid is there to measure from. */
      x: 'value' | 'months' | 'of-best'
      lines: { label?: string; points: CurvePoint[] }[]
    }
  | { kind: 'steps'; steps: { code: string; label: string; points: string }[] }

const PLACES = 6
const MARGIN = new Fraction(1, 6)
/** A relative formula is drawn from the best value to three times it, or for a fee down to nothing, in steps of an eighth. */
const SAMPLES = 16
const STEP = new Fraction(1, 8)

/** The line of one criterion; undefined where the price enters the total by itself. `bids` are those that can be scored. */
export function curve(one: PreparedCriterion, bids: readonly Bid[]): Curve | undefined {
  const { scoring, criterion, weight } = one.input
  switch (scoring.method) {
    case 'absolute-linear': {
      const [floor, ceiling] = [new Fraction(scoring.floor), new Fraction(scoring.ceiling)]
      return line(one, withMargin([floor, ceiling]))
    }
    case 'value-function': {
      const xs = scoring.anchors.map(({ x }) => new Fraction(x)).sort((a, b) => a.compare(b))
      return line(one, withMargin(xs))
    }
    case 'scale':
      return line(one, [new Fraction(0), new Fraction(scoring.max)])
    case 'levels':
      return {
        kind: 'steps',
        steps: (criterion.levels ?? []).map(({ code, label, value }) => ({
          code,
          label,
          points: shown(weight.mul(value)),
        })),
      }
    case 'commitment':
      return {
        kind: 'line',
        x: 'months',
        lines: Object.entries(scoring.classes).map(([label, value]) => ({
          label,
          points: [
            { x: '0', points: shown(weight.mul(value)) },
            { x: shown(new Fraction(scoring.horizon)), points: '0' },
          ],
        })),
      }
    default:
      return one.method.relative ? relativeLine(one, bids) : undefined
  }
}

function line(one: PreparedCriterion, xs: readonly Fraction[], field?: Field): Curve {
  return { kind: 'line', x: 'value', lines: [{ points: xs.flatMap((x) => pointAt(one, x, field)) }] }
}

/** From the best of the bids; without one from 100, so that x reads as per cent of the best. */
function relativeLine(one: PreparedCriterion, bids: readonly Bid[]): Curve | undefined {
  const { method, input } = one
  if (!method.relative) return undefined
  const field = fieldFrom(one, bids)
  const hundred = { value: new Fraction(100), shown: '100' }
  const used = field ?? { lowest: hundred, highest: hundred }
  const isMax = input.direction === 'max'
  const best = isMax ? used.highest.value : used.lowest.value
  const xs = Array.from({ length: SAMPLES + 1 }, (_, place) =>
    isMax ? best.mul(place).div(SAMPLES) : best.mul(new Fraction(1).add(STEP.mul(place))),
  ).filter((x) => x.compare(0) > 0)
  const drawn = line(one, xs, used)
  return drawn.kind === 'line' ? { ...drawn, x: field ? 'value' : 'of-best' } : drawn
}

function fieldFrom({ id, method }: PreparedCriterion, bids: readonly Bid[]): Field | undefined {
  if (!method.relative) return undefined
  try {
    return fieldOf(
      id,
      method.read,
      bids.map((bid) => ({ bid, cells: [] })),
    )
  } catch (error) {
    if (!(error instanceof OutsideDomain)) throw error
    return undefined
  }
}

function pointAt(one: PreparedCriterion, x: Fraction, field: Field | undefined): CurvePoint[] {
  const value: BidValue = shown(x)
  const outcome = one.scorer(value, field)
  return 'excluded' in outcome ? [] : [{ x: value, points: shown(outcome.points.value) }]
}

function withMargin(xs: readonly Fraction[]): Fraction[] {
  const [first, last] = [xs[0], xs.at(-1)]
  if (!first || !last) return [...xs]
  const margin = last.sub(first).mul(MARGIN)
  const before = first.sub(margin)
  // Below 0 there is nothing to draw for what is never negative.
  return [
    first.compare(0) >= 0 && before.compare(0) < 0 ? new Fraction(0) : before,
    ...xs,
    last.add(margin),
  ].filter((x, place, all) => place === 0 || !all[place - 1]?.equals(x))
}

/** A decimal without idle zeros. */
function shown(value: Fraction): string {
  const text = decimalText(value, PLACES, 'half-up')
  return text.replace(/\.?0+$/, '')
}
