import Fraction from 'fraction.js'
import type { BidValue } from '../method'
import { numberOf } from '../number-of'
import type { PreparedCriterion } from '../prepare-model'
import { decimalText } from '../round'

/** A mark one level away: what the bid would give, and its value 0…1. */
export interface Level {
  given: string
  value: Fraction
}

/** Marks of a scale without published levels: whole marks up to this top, else tenths of the scale. */
const WHOLE_MARKS = 10

/** The next level below and above what a bid has; none for methods that know no levels. */
export function levelSteps(
  { input }: PreparedCriterion,
  given: BidValue,
): { here: Fraction; down?: Level; up?: Level } | undefined {
  const { scoring, criterion } = input
  if (typeof given !== 'string') return undefined
  if (scoring.method === 'levels') {
    const levels = (criterion.levels ?? []).map(({ code, value }) => ({
      given: code,
      value: new Fraction(value),
    }))
    const here = levels.find((level) => level.given === given)
    return here && { here: here.value, ...neighbours(levels, here.value) }
  }
  if (scoring.method !== 'scale') return undefined
  const max = new Fraction(scoring.max)
  const here = numberOf(given).div(max)
  const step = max.compare(WHOLE_MARKS) > 0 ? new Fraction(1, 10) : new Fraction(1).div(max)
  const values = criterion.levels?.length
    ? criterion.levels.map(({ value }) => new Fraction(value))
    : [here.sub(step), here.add(step)].map((value) => within(value))
  const levels = values.map((value) => ({ given: decimalText(value.mul(max), 20, 'down'), value }))
  return { here, ...neighbours(levels, here) }
}

function neighbours(levels: Level[], here: Fraction): { down?: Level; up?: Level } {
  const inOrder = [...levels].sort((a, b) => a.value.compare(b.value))
  const down = inOrder.findLast(({ value }) => value.compare(here) < 0)
  const up = inOrder.find(({ value }) => value.compare(here) > 0)
  return { ...(down && { down }), ...(up && { up }) }
}

function within(value: Fraction): Fraction {
  if (value.compare(0) < 0) return new Fraction(0)
  return value.compare(1) > 0 ? new Fraction(1) : value
}
