'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { ShownFinding } from './field-findings'

/** What the checks say of the fields of a page, by the id of the field. */
export type FindingsAt = Readonly<Record<string, ShownFinding[]>>

const Findings = createContext<FindingsAt>({})

/** Makes what the checks found known to the fields in it, which say it right under themselves. */
export function FindingsAtFields({ findings, children }: { findings: FindingsAt; children: ReactNode }) {
  return <Findings value={findings}>{children}</Findings>
}

/** What the checks say of one field. */
export function useFindingsAt(id: string): ShownFinding[] | undefined {
  return useContext(Findings)[id]
}
