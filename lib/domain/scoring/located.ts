import { OutsideDomain } from './outside-domain'

/** Puts criterion and bid on a refusal that does not yet name them. */
export function located<T>(criterion: string, bid: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof OutsideDomain && error.bid === undefined
      ? new OutsideDomain(error.reason, criterion, bid)
      : error
  }
}
