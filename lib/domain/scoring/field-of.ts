import type Fraction from 'fraction.js'
import { asGiven } from './as-given'
import { givenBy } from './given-by'
import { located } from './located'
import type { BidValue, Extreme, Field } from './method'
import type { Row } from './score-bids'

/**
 * The lowest and highest of what the admitted bids give; undefined without a bid. Every value is read here first, so that a
 * refusal names the bid whose value is outside the domain and not one that is measured against it.
 */
export function fieldOf(
  criterion: string,
  read: (value: BidValue) => Fraction,
  rows: readonly Row[],
): Field | undefined {
  let lowest: Extreme | undefined
  let highest: Extreme | undefined
  for (const { bid } of rows) {
    try {
      const given = givenBy(bid, criterion)
      const value = read(given)
      if (!lowest || value.compare(lowest.value) < 0) lowest = { value, shown: asGiven(given) }
      if (!highest || value.compare(highest.value) > 0) highest = { value, shown: asGiven(given) }
    } catch (error) {
      throw located(error, criterion, bid.id)
    }
  }
  return lowest && highest && { lowest, highest }
}

/** True where a relative formula would give every bid the points that it has. */
export function sameField(now: Field, before: Field | undefined): boolean {
  return (
    before !== undefined &&
    now.lowest.value.equals(before.lowest.value) &&
    now.highest.value.equals(before.highest.value)
  )
}
