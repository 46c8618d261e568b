import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { showNumber } from '../show-number'

const ZERO = new Fraction(0)

export const commitment: AbsoluteMethod<ScoringOf<'commitment'>> = {
  id: 'commitment',
  formula: { any: 'W × s × max(r, t × c), t = max(0, (H − d) ÷ H)' },
  letters:
    's is the share, d the months until it is in place, H the months until an offer counts nothing, c the worth of the proof, r that of hardware alone',
  sentence:
    'An offer counts by the share of the points, how early it is kept and how well it is proven; hardware from day one without a date keeps a small value.',
  domain: 'A share from 0 to 1, months of 0 or more, a published class of evidence.',
  source: 'scoring.md section 4',
  takes: 'offer',
  relative: false,
  offered: true,
  refuses({ scoring }) {
    if (new Fraction(scoring.horizon).compare(0) <= 0)
      return `the horizon is ${scoring.horizon}; expected more than 0`
    if (!isShare(scoring.ready)) return `the value of hardware alone is ${scoring.ready}; expected 0 to 1`
    const wrong = Object.entries(scoring.classes).find(([, value]) => !isShare(value))
    return wrong && `the class ${wrong[0]} has the value ${wrong[1]}; expected 0 to 1`
  },
  scorer({ weight, scoring }) {
    const horizon = new Fraction(scoring.horizon)
    const ready = new Fraction(scoring.ready)
    const classes = new Map(Object.entries(scoring.classes).map(([code, c]) => [code, new Fraction(c)]))
    const known = [...classes.keys()].join(', ')
    return (value) => {
      if (typeof value === 'string')
        throw new OutsideDomain(
          `expected an offer with share, months, class and hardware; found ${JSON.stringify(value)}`,
        )
      const share = value.share === undefined ? ZERO : numberOf(value.share)
      if (share.compare(0) < 0 || share.compare(1) > 0)
        throw new OutsideDomain(`the share is ${asGiven(value.share ?? '0')}; expected 0 to 1`)
      const evidence = value.class === undefined ? undefined : classes.get(value.class)
      if (value.class !== undefined && !evidence)
        throw new OutsideDomain(
          `the class ${JSON.stringify(value.class)} is unknown; expected one of: ${known}`,
        )
      const hardware = value.hardware ? ready : ZERO
      const { worth, shown } = dated(value.months, evidence, horizon, known)
      const best = worth.compare(hardware) > 0 ? worth : hardware
      // Where hardware alone earns nothing the annex publishes W × s × t × c, and so it is shown.
      const worked = ready.equals(ZERO) ? shown : `max(${showNumber(hardware)}, ${shown})`
      return {
        points: exactly(weight.mul(share).mul(best)),
        numbers: `${showNumber(weight)} × ${asGiven(value.share ?? '0')} × ${worked}`,
      }
    }
  },
}

/** t × c: zero without a date. A date needs a class of evidence, or nobody could say what it is worth. */
function dated(
  given: string | undefined,
  evidence: Fraction | undefined,
  horizon: Fraction,
  known: string,
): { worth: Fraction; shown: string } {
  if (given === undefined) return { worth: ZERO, shown: '0 without a date' }
  const months = numberOf(given)
  if (months.compare(0) < 0) throw new OutsideDomain(`the months are ${asGiven(given)}; expected 0 or more`)
  if (!evidence) throw new OutsideDomain(`a date without a class of evidence; expected one of: ${known}`)
  const early = horizon.sub(months).div(horizon)
  const top = showNumber(horizon)
  return {
    worth: early.compare(0) > 0 ? early.mul(evidence) : ZERO,
    shown: `max(0, (${top} − ${asGiven(given)}) ÷ ${top}) × ${showNumber(evidence)}`,
  }
}

function isShare(text: string): boolean {
  const value = new Fraction(text)
  return value.compare(0) >= 0 && value.compare(1) <= 0
}
