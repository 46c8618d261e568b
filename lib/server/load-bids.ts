import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type ReadBids, readBids } from '@/lib/services/read-bids'
import { Refusal } from '@/lib/services/refusal'
import { context } from './context'

export type LoadedBids = ReadBids

/** The bids of a lot, once a request; not found where there is no such tender or lot. */
export const loadBids = cache(async (tenderId: string, lotId: string): Promise<LoadedBids> => {
  const found = await readBids(await context(), { tenderId, lotId }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') return null
    throw error
  })
  return found ?? notFound()
})
