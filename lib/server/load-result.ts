import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type ReadResult, readResult } from '@/lib/services/read-result'
import { Refusal } from '@/lib/services/refusal'
import { context } from './context'

export type LoadedResult = ReadResult

/** The bids of a lot with what they come to, once a request; not found where there is no such tender or lot. */
export const loadResult = cache(async (tenderId: string, lotId: string): Promise<LoadedResult> => {
  const found = await readResult(await context(), { tenderId, lotId }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') return null
    throw error
  })
  return found ?? notFound()
})
