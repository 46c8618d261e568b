import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { showNumber } from '../show-number'

type Anchor = { x: Fraction; v: Fraction }

/** Anchors as numbers, in the order of x. */
function anchorsOf(scoring: ScoringOf<'value-function'>): Anchor[] {
  return scoring.anchors
    .map(({ x, v }) => ({ x: new Fraction(x), v: new Fraction(v) }))
    .sort((a, b) => a.x.compare(b.x))
}

export const valueFunction: Method<ScoringOf<'value-function'>> = {
  id: 'value-function',
  formula: { any: 'W × v ÷ 100, v linear between the published anchors' },
  sentence:
    'A published line through anchors gives each value its points; what others offer changes nothing.',
  domain: 'Anchors with different x, v from 0 to 100, rising or falling throughout.',
  source: 'Multi-attribute value theory; scoring.md section 2',
  relative: false,
  offered: true,
  refuses({ scoring }) {
    const anchors = anchorsOf(scoring)
    const steps = anchors.slice(1).map((anchor, index) => ({ from: anchors[index] ?? anchor, to: anchor }))
    const double = steps.find(({ from, to }) => from.x.equals(to.x))
    if (double) return `two anchors stand at x = ${showNumber(double.to.x)}; expected each x once`
    const outside = anchors.find(({ v }) => v.compare(0) < 0 || v.compare(100) > 0)
    if (outside) return `an anchor has v = ${showNumber(outside.v)}; expected 0 to 100`
    const rises = steps.some(({ from, to }) => to.v.compare(from.v) > 0)
    const falls = steps.some(({ from, to }) => to.v.compare(from.v) < 0)
    return rises && falls ? 'the anchors rise and fall; expected one direction throughout' : undefined
  },
  scorer({ weight, scoring }) {
    const anchors = anchorsOf(scoring)
    const first = anchors[0]
    const last = anchors.at(-1)
    return (value) => {
      const x = numberOf(value)
      if (!first || !last) return { excluded: 'no anchors' }
      const beyond = x.compare(first.x) < 0 ? first : x.compare(last.x) > 0 ? last : undefined
      if (beyond && scoring.outside === 'exclude')
        return {
          excluded: `${showNumber(x)} lies outside the admitted values, ${showNumber(first.x)} to ${showNumber(last.x)}`,
        }
      const v = beyond ? beyond.v : interpolate(anchors, x)
      return {
        points: exactly(weight.mul(v).div(100)),
        trace: `${showNumber(weight)} × ${showNumber(v)} ÷ 100, v at ${showNumber(x)}`,
      }
    }
  },
}

function interpolate(anchors: Anchor[], x: Fraction): Fraction {
  const index = anchors.findIndex((anchor) => anchor.x.compare(x) >= 0)
  const to = anchors[index]
  const from = anchors[index - 1]
  if (!to) return new Fraction(0)
  if (!from || to.x.equals(x)) return to.v
  return from.v.add(to.v.sub(from.v).mul(x.sub(from.x)).div(to.x.sub(from.x)))
}
