import type { Bid } from '../evaluation'
import type { BidValue } from './method'
import { OutsideDomain } from './outside-domain'

/** What a bid gives for a criterion. @throws OutsideDomain where it gives nothing. */
export function givenBy({ values }: Bid, criterion: string): BidValue {
  const value = Object.hasOwn(values, criterion) ? values[criterion] : undefined
  if (value === undefined) throw new OutsideDomain('no value')
  return value
}
