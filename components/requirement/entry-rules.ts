import { decisionOn } from '@/lib/domain/assembly/assemble-entry'
import { clauseOf } from '@/lib/domain/assembly/clause-of'
import { givenParameters, parameterValues } from '@/lib/domain/assembly/parameter-values'
import { type Plan, plan } from '@/lib/domain/assembly/plan'
import { whyLocked } from '@/lib/domain/assembly/treatment-of'
import type { Content } from '@/lib/domain/content'
import type { Parameter } from '@/lib/domain/content/parameter'
import type { Requirement } from '@/lib/domain/content/requirement'
import { inLanguage } from '@/lib/domain/in-language'
import type { MergedDecision } from '@/lib/domain/merge-decisions'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import type { Part, Treatment } from '@/lib/domain/sets'
import type { Tender } from '@/lib/domain/tender'

type Value = number | string | boolean

/** What the rules give for one entry of a requirement, beside what was decided on it. */
export interface EntryRule {
  part?: Part
  treatment: Treatment
  /** Why it cannot be moved, as a sentence. */
  locked?: string
  decided: MergedDecision
  /** The parameters that its clause names. */
  parameters: { parameter: Parameter; label: string; unit?: string; given?: Value; value?: Value }[]
  ownProof: boolean
  ownDeferral: boolean
}

/** The entries that the rules give a requirement in a lot, each with the decision that reaches it. */
export function entryRules(
  requirement: Requirement,
  lot: ResolvedLot,
  tender: Tender,
  content: Content,
): EntryRule[] {
  const entries = plan(requirement, lot, content)
  const open = entries.filter(({ locked }) => !locked).length
  return entries.map((entry) => {
    const decided = decisionOn(entry, tender.decisions, lot.id, requirement.key)
    const { part, treatment } = entry
    return {
      part,
      treatment,
      ...(entry.locked ? { locked: whyLocked(requirement, entry) } : {}),
      decided,
      parameters:
        part === 'floor'
          ? []
          : requirement.parameters
              .filter(({ id }) => open <= 1 || isNamed(requirement, entry, id, lot, tender, content))
              .map((parameter) => ({
                parameter,
                label: inLanguage(parameter.label, tender.language),
                unit: parameter.unit,
                given: givenParameters(requirement, lot)[parameter.id],
                value: parameterValues(requirement, lot, decided.parameters)[parameter.id],
              })),
      ownProof: decided.proof !== undefined,
      ownDeferral: decided.deferral !== undefined && Object.keys(decided.deferral).length > 0,
    }
  })
}

function isNamed(
  requirement: Requirement,
  entry: Plan,
  id: string,
  lot: ResolvedLot,
  tender: Tender,
  content: Content,
): boolean {
  return clauseOf(requirement, entry, entry.treatment, lot, content, tender.language).includes(`{${id}}`)
}
