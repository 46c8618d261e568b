import 'server-only'
import { cache } from 'react'
import { type KeptVersion, keptVersions } from '@/lib/services/kept-versions'
import { context } from './context'

/** The versions of a tender as they were kept, the earliest first, once a request: the annex takes its numbers from them. */
export const loadEarlier = cache(
  async (tenderId: string): Promise<KeptVersion[]> => keptVersions(await context(), tenderId),
)
