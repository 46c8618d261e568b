import 'server-only'
import { cache } from 'react'
import { type ReadVersions, readVersions } from '@/lib/services/read-versions'
import { context } from './context'

/** What is known of each version, once a request. */
export const loadVersions = cache(
  async (tenderId: string): Promise<ReadVersions> => readVersions(await context(), { tenderId }),
)
