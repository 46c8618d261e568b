import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { showNumber } from '../show-number'

const ZERO = new Fraction(0)

export const commitment: Method<ScoringOf<'commitment'>> = {
  id: 'commitment',
  formula: { any: 'W × s × max(r, t × c), t = max(0, (H − d) ÷ H)' },
  sentence:
    'An offer counts by the share of the points, how early it is kept and how well it is proven; hardware from day one without a date keeps a small value.',
  domain: 'A share from 0 to 1, months of 0 or more, a published class of evidence.',
  source: 'scoring.md section 4',
  relative: false,
  offered: true,
  refuses({ scoring }) {
    if (new Fraction(scoring.horizon).compare(0) <= 0)
      return `the horizon is ${scoring.horizon}; expected more than 0`
    if (!isShare(scoring.ready)) return `the value of hardware alone is ${scoring.ready}; expected 0 to 1`
    const wrong = Object.entries(scoring.classes).find(([, value]) => !isShare(value))
    return wrong && `the class ${wrong[0]} has the value ${wrong[1]}; expected 0 to 1`
  },
  scorer:
    ({ weight, scoring }) =>
    (value) => {
      if (typeof value === 'string')
        throw new OutsideDomain(
          `expected an offer with share, months, class and hardware; found ${JSON.stringify(value)}`,
        )
      const share = value.share === undefined ? ZERO : numberOf(value.share)
      if (share.compare(0) < 0 || share.compare(1) > 0)
        throw new OutsideDomain(`the share is ${showNumber(share)}; expected 0 to 1`)
      const ready = value.hardware ? new Fraction(scoring.ready) : ZERO
      const dated = datedValue(value, scoring)
      const best = dated.compare(ready) > 0 ? dated : ready
      return {
        points: exactly(weight.mul(share).mul(best)),
        trace: `${showNumber(weight)} × ${showNumber(share)} × max(${showNumber(ready)}, ${datedTrace(value, scoring)})`,
      }
    },
}

type Offer = { months?: string; class?: string }

/** t × c: zero without a date. A date needs a class of evidence, or nobody could say what it is worth. */
function datedValue(offer: Offer, scoring: ScoringOf<'commitment'>): Fraction {
  if (offer.months === undefined) return ZERO
  const months = numberOf(offer.months)
  if (months.compare(0) < 0)
    throw new OutsideDomain(`the months are ${showNumber(months)}; expected 0 or more`)
  const horizon = new Fraction(scoring.horizon)
  const early = horizon.sub(months).div(horizon)
  return early.compare(0) > 0 ? early.mul(classValue(offer, scoring)) : ZERO
}

function classValue(offer: Offer, scoring: ScoringOf<'commitment'>): Fraction {
  const known = Object.keys(scoring.classes).join(', ')
  if (offer.class === undefined)
    throw new OutsideDomain(`a date without a class of evidence; expected one of: ${known}`)
  const value = Object.hasOwn(scoring.classes, offer.class) ? scoring.classes[offer.class] : undefined
  if (value === undefined)
    throw new OutsideDomain(`the class ${JSON.stringify(offer.class)} is unknown; expected one of: ${known}`)
  return new Fraction(value)
}

function datedTrace(offer: Offer, scoring: ScoringOf<'commitment'>): string {
  if (offer.months === undefined) return '0, no date'
  const months = showNumber(new Fraction(offer.months))
  return `max(0, (${scoring.horizon} − ${months}) ÷ ${scoring.horizon}) × ${showNumber(classValue(offer, scoring))}`
}

function isShare(text: string): boolean {
  const value = new Fraction(text)
  return value.compare(0) >= 0 && value.compare(1) <= 0
}
