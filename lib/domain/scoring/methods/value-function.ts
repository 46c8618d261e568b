import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { showNumber } from '../show-number'

type Anchor = { x: Fraction; v: Fraction }

/** Anchors as numbers, in the order of x. */
function anchorsOf(scoring: ScoringOf<'value-function'>): Anchor[] {
  return scoring.anchors
    .map(({ x, v }) => ({ x: new Fraction(x), v: new Fraction(v) }))
    .sort((a, b) => a.x.compare(b.x))
}

export const valueFunction: AbsoluteMethod<ScoringOf<'value-function'>> = {
  id: 'value-function',
  formula: { any: 'W × v ÷ 100, v linear between the published anchors' },
  sentence:
    'A published line through anchors gives each value its points; what others offer changes nothing.',
  domain: 'Anchors with different x, v from 0 to 100, rising or falling throughout.',
  source: 'Multi-attribute value theory; scoring.md section 2',
  takes: 'number',
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
    const [most, from, to] = [
      showNumber(weight),
      ...[anchors[0], anchors.at(-1)].map((end) => (end ? showNumber(end.x) : '')),
    ]
    return (value) => {
      const { v, beyond } = valueAt(anchors, numberOf(value))
      if (beyond && scoring.outside === 'exclude')
        return { excluded: `${asGiven(value)} lies outside the admitted values, ${from} to ${to}` }
      return {
        points: exactly(weight.mul(v).div(100)),
        numbers: `${most} × ${showNumber(v)} ÷ 100, v at ${asGiven(value)}`,
      }
    }
  },
}

/** v on the line through the anchors; beyond the last one, its v. */
function valueAt(anchors: Anchor[], x: Fraction): { v: Fraction; beyond: boolean } {
  const index = anchors.findIndex((anchor) => anchor.x.compare(x) >= 0)
  const to = anchors[index] ?? anchors.at(-1)
  if (!to) throw new Error('a value function without anchors')
  if (to.x.equals(x)) return { v: to.v, beyond: false }
  const from = anchors[index - 1]
  if (!from) return { v: to.v, beyond: true }
  const slope = to.v.sub(from.v).div(to.x.sub(from.x))
  return { v: from.v.add(slope.mul(x.sub(from.x))), beyond: false }
}
