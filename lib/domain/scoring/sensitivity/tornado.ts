import Fraction from 'fraction.js'
import type { Bid } from '../../evaluation'
import { firstOf } from './first-of'
import { type Level, levelSteps } from './level-steps'
import type { LinearForm } from './linear-form'
import { linearTotal } from './linear-total'
import type { StartingPoint } from './starting-point'
import { withWeight } from './with-weight'

/** One bar: the winner's lead in units of the total when one thing moves down and up. A lead below 0 is a flip. */
export interface TornadoBar {
  criterion: string
  /** The bid whose score moves by a level; absent where the weight moves by a fifth. */
  bid?: string
  down?: TornadoEnd
  up?: TornadoEnd
}

export interface TornadoEnd {
  /** Reduced fraction. */
  margin: string
  flips: boolean
}

const DOWN = new Fraction(4, 5)
const UP = new Fraction(6, 5)

/** Each weight ±20 %, the others rescaled, and each mark ±1 level: the winner's lead (scoring.md section 7), the widest bar first. */
export function tornado(start: StartingPoint, form: LinearForm): TornadoBar[] {
  const bars = [...weightBars(start, form), ...scoreBars(start, form)]
  return bars
    .map((bar) => ({ bar, width: width(bar) }))
    .sort((a, b) => b.width.compare(a.width))
    .map(({ bar }) => bar)
}

function weightBars({ winner }: StartingPoint, form: LinearForm): TornadoBar[] {
  return form.criteria.flatMap(({ id }, place) => {
    const own = form.weights[place]
    if (!own) return []
    const end = (factor: Fraction): TornadoEnd | undefined => {
      const wanted = own.mul(factor)
      const weight = form.rescaled && wanted.compare(1) > 0 ? new Fraction(1) : wanted
      const weights = withWeight(form, place, weight)
      const margin = weights && leadOf(totals(form, weights), winner.bid)
      return margin && { margin: margin.mul(form.unit).toFraction(), flips: margin.compare(0) < 0 }
    }
    return bar({ criterion: id }, end(DOWN), end(UP))
  })
}

function scoreBars(start: StartingPoint, form: LinearForm): TornadoBar[] {
  const now = totals(form, form.weights)
  return form.criteria.flatMap((one, place) =>
    form.bids.flatMap(({ bid, perValue }) => {
      const given = start.bids.find(({ id }) => id === bid)
      const value = given?.values[one.id]
      const steps = value === undefined ? undefined : levelSteps(one, value)
      const weight = form.weights[place]
      if (!given || !steps || !weight) return []
      const end = (level: Level | undefined): TornadoEnd | undefined => {
        if (!level) return undefined
        const moved = new Map(now)
        const change = level.value.sub(steps.here).mul(weight).mul(perValue)
        moved.set(bid, (now.get(bid) ?? new Fraction(0)).add(change))
        const margin = leadOf(moved, start.winner.bid)
        return (
          margin && {
            margin: margin.mul(form.unit).toFraction(),
            flips: hasThreshold(start)
              ? !firstOf(replaced(start.bids, given, one.id, level.given), start.model).includes(
                  start.winner.bid,
                )
              : margin.compare(0) < 0,
          }
        )
      }
      return bar({ criterion: one.id, bid }, end(steps.down), end(steps.up))
    }),
  )
}

/** With a threshold a bid can drop out, and then its place decides and no longer its points. */
function hasThreshold({ model }: StartingPoint): boolean {
  return model.totalThreshold !== undefined || model.criteria.some(({ threshold }) => threshold !== undefined)
}

function replaced(bids: readonly Bid[], bid: Bid, criterion: string, value: string): Bid[] {
  return bids.map((one) => (one === bid ? { ...bid, values: { ...bid.values, [criterion]: value } } : one))
}

function totals(form: LinearForm, weights: readonly Fraction[]): Map<string, Fraction> {
  return new Map(form.bids.map((one) => [one.bid, linearTotal(one, weights)]))
}

/** The lead over the best of the others; undefined where there is none. */
function leadOf(all: ReadonlyMap<string, Fraction>, winner: string): Fraction | undefined {
  const own = all.get(winner)
  let best: Fraction | undefined
  for (const [bid, total] of all)
    if (bid !== winner && (best === undefined || total.compare(best) > 0)) best = total
  return own && best && own.sub(best)
}

function bar(of: TornadoBar, down: TornadoEnd | undefined, up: TornadoEnd | undefined): TornadoBar[] {
  return down || up ? [{ ...of, ...(down && { down }), ...(up && { up }) }] : []
}

function width({ down, up }: TornadoBar): Fraction {
  const ends = [down, up].flatMap((end) => (end ? [new Fraction(end.margin)] : []))
  const [one, other] = ends
  return one && other ? one.sub(other).abs() : new Fraction(0)
}
