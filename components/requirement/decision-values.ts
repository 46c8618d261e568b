import * as z from 'zod/mini'
import { decisionFields } from '@/lib/domain/inputs/decision-fields'
import { shownDecimal } from '@/lib/domain/inputs/typed-number'
import type { MergedDecision } from '@/lib/domain/merge-decisions'
import { DEFERRAL_TEXTS } from '../deferral/deferral-words'
import type { EntryRule } from './entry-rules'

export const DEFERRAL_FIELDS = ['trigger', 'months', 'date', 'longStop', 'then', ...DEFERRAL_TEXTS] as const

export type DeferralValues = Record<(typeof DEFERRAL_FIELDS)[number], string>

/** What was decided on one entry, as its form holds it. */
export interface DecisionValues {
  parameters: Record<string, string>
  proof: string
  rationale: string
  deferral: DeferralValues
}

/** What the form begins with: a parameter as it stands in the clause, the rest only where it was decided. */
export function decisionValues(decided: MergedDecision, parameters: EntryRule['parameters']): DecisionValues {
  const { deferral } = decided
  const of = (name: (typeof DEFERRAL_FIELDS)[number]) =>
    deferral?.[name] === undefined ? '' : String(deferral[name])
  return {
    parameters: Object.fromEntries(
      parameters.map(({ parameter, value }) => [
        parameter.id,
        typeof value === 'number' ? shownDecimal(String(value)) : String(value ?? ''),
      ]),
    ),
    proof: decided.proof ?? '',
    rationale: decided.rationale ?? '',
    deferral: {
      trigger: of('trigger'),
      months: of('months'),
      date: of('date'),
      longStop: of('longStop'),
      then: of('then'),
      establishedBy: of('establishedBy'),
      evidence: of('evidence'),
      cost: of('cost'),
      remedy: of('remedy'),
    },
  }
}

/** The schema of the action, taught that a deferral in which nothing is filled in is none. */
export const decisionForm = z.pipe(
  // The resolver is given the form's own values and nothing else.
  z.transform((values: unknown): unknown => withoutEmptyDeferral(values as DecisionValues)),
  decisionFields,
)

function withoutEmptyDeferral(values: DecisionValues): unknown {
  const filled = Object.values(values.deferral).some((value) => value.trim() !== '')
  return { ...values, deferral: filled ? values.deferral : null }
}
