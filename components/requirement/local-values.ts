import * as z from 'zod/mini'
import { localRequirementFields } from '@/lib/domain/inputs/local-requirement-fields'
import type { LocalRequirement } from '@/lib/domain/tender'

/** An officer's own requirement as its form holds it; each proof is a line of its own in the list. */
export interface LocalValues {
  title: string
  clause: string
  treatment: string
  lots: string[]
  proof: { text: string }[]
  rationale: string
}

/** What the form begins with; without a requirement, for one to be added to these lots. */
export function localValues(requirement: LocalRequirement | undefined, lots: string[]): LocalValues {
  return {
    title: requirement?.title ?? '',
    clause: requirement?.clause ?? '',
    treatment: requirement?.treatment ?? 'mandatory',
    lots: requirement?.lots ?? lots,
    proof: (requirement?.proof ?? []).map((text) => ({ text })),
    rationale: requirement?.rationale ?? '',
  }
}

/** The schema of the action, for a list of proofs as the form holds it. */
export const localForm = z.pipe(
  z.transform((values: unknown): unknown => {
    // The resolver is given the form's own values and nothing else.
    const { proof, ...fields } = values as LocalValues
    return { ...fields, proof: proof.map(({ text }) => text) }
  }),
  localRequirementFields,
)
