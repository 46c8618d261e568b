import type { Part } from './sets'
import type { Decision } from './tender'

/** The decisions on one requirement, lot and part as one: what departs from the rules, and why. */
export type MergedDecision = Omit<Decision, 'requirement' | 'lot' | 'part'>

const NOTHING_DECIDED: MergedDecision = {
  treatment: undefined,
  proof: undefined,
  parameters: undefined,
  deferral: undefined,
  rationale: undefined,
}

/**
 * Merges field by field (formats.md); parameters and deferral one by one. Reading refuses a field that is set twice,
 * except the rationale: each departure may bring its own.
 */
export function mergeDecisions(decisions: Decision[]): MergedDecision {
  if (decisions.length === 0) return { ...NOTHING_DECIDED }
  const rationales = decisions.flatMap(({ rationale }) => (rationale?.trim() ? [rationale] : []))
  return {
    treatment: decisions.find(({ treatment }) => treatment !== undefined)?.treatment,
    proof: decisions.find(({ proof }) => proof !== undefined)?.proof,
    parameters: mergedRecord(decisions.map(({ parameters }) => parameters)),
    deferral: mergedRecord(decisions.map(({ deferral }) => deferral)),
    rationale: rationales.length > 0 ? [...new Set(rationales)].join('\n') : undefined,
  }
}

/** The decisions of one lot on a requirement whose part is one of `parts`; `undefined` is a decision without a part. */
export function decisionsFor(
  decisions: Decision[],
  lot: string,
  requirement: string,
  parts: readonly (Part | undefined)[],
): Decision[] {
  return decisions.filter(
    (decision) =>
      decision.lot === lot && decision.requirement === requirement && parts.includes(decision.part),
  )
}

function mergedRecord<T extends object>(records: (T | undefined)[]): T | undefined {
  const given = records.filter((record) => record !== undefined)
  return given.length > 0 ? Object.assign({}, ...given) : undefined
}
