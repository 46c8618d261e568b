import 'server-only'
import { cache } from 'react'
import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { readBidProgress } from '@/lib/services/read-bid-progress'
import { context } from './context'
import { loadTender } from './load-tender'

/** How far the bids of each lot are, once a request. */
export const loadBidProgress = cache(async (tenderId: string): Promise<BidProgress[]> => {
  const { tender, assembly } = await loadTender(tenderId)
  return readBidProgress(await context(), { tenderId, tender, lots: assembly.lots })
})
