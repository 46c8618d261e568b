import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Assembly } from '@/lib/domain/assembly'
import { assemble } from '@/lib/domain/assembly/assemble'
import type { Content } from '@/lib/domain/content'
import { type ReadTender, readTender } from '@/lib/services/read-tender'
import { Refusal } from '@/lib/services/refusal'
import { context } from './context'

export interface LoadedTender extends ReadTender {
  assembly: Assembly
  content: Content
}

/** A tender with its assembly, once a request however many parts of the page ask; not found where there is none. */
export const loadTender = cache(async (id: string): Promise<LoadedTender> => {
  const asked = await context()
  const found = await readTender(asked, { tenderId: id }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') return null
    throw error
  })
  if (!found || found.deletedAt !== null) notFound()
  return { ...found, assembly: assemble(found.tender, asked.content), content: asked.content }
})
