import { OutsideDomain } from './outside-domain'

/** A refusal with the criterion and the bid that it is about; any other error as it is. */
export function located(error: unknown, criterion: string, bid: string): unknown {
  return error instanceof OutsideDomain && error.bid === undefined
    ? new OutsideDomain(error.reason, criterion, bid)
    : error
}
