import type { FoundBid } from '@/db/queries/find-bids'
import type { WaitingFile } from '@/lib/domain/bid/waiting-file'
import { receivedBidOf } from './received-bid-of'

/** A file that waits for a decision, or was set aside; none where it was attached to a bid and stands there. */
export function waitingFileOf(found: FoundBid): WaitingFile[] {
  const { id, tenderer, receivedAt, files } = receivedBidOf(found)
  const { removedAt, setAside } = found.row
  return files.map((file) => ({
    id,
    tenderer,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    file,
    ...(removedAt === null ? {} : { setAside: setAside ?? '' }),
  }))
}
