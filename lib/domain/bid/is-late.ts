import type { TenderDates } from '../tender'
import type { ReceivedBid } from './received-bid'

/**
 * Received after the last day for tenders. It stays on file: the officer excludes it with a reason, or admits it with one
 * where the delay was the authority's own (2014/24 Art 22; domain.md section 6). The hour of the deadline is the platform's to keep.
 */
export function isLate(
  { receivedAt }: Pick<ReceivedBid, 'receivedAt'>,
  { tendersDue }: TenderDates,
): boolean {
  return receivedAt !== undefined && tendersDue !== undefined && receivedAt.slice(0, 10) > tendersDue
}
