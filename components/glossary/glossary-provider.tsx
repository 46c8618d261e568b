'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { GlossaryTerm } from '@/lib/domain/content/glossary-term'

const Glossary = createContext<readonly GlossaryTerm[]>([])

/** Makes the words of the glossary known to the pages in it: those of a tender; the others would send them for nothing. */
export function GlossaryProvider({ terms, children }: { terms: GlossaryTerm[]; children: ReactNode }) {
  return <Glossary value={terms}>{children}</Glossary>
}

/** One word of the glossary, by its id. */
export function useTerm(id: string): GlossaryTerm | undefined {
  return useContext(Glossary).find((one) => one.id === id)
}
