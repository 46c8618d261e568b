import * as z from 'zod/mini'
import { evaluationFields } from '@/lib/domain/inputs/evaluation-fields'
import type { CriteriaValues, CriterionValues, ScoringValues } from './criteria-values'

/** Which parameters each method has (formats, table of methods); the others stay in the form and are not sent. */
const PARAMETERS: Record<string, readonly (keyof ScoringValues)[]> = {
  scale: ['max'],
  levels: [],
  'value-function': ['anchors', 'outside'],
  commitment: ['horizon', 'classes', 'ready'],
  'lowest-relative': [],
  'absolute-linear': ['floor', 'ceiling'],
  'linear-from-lowest': ['span', 'clamp'],
  log: ['base'],
  'inverse-square': [],
  'min-max': [],
  'fictitious-price': [],
  divisor: [],
}

/** The schema of the action, for criteria as the form holds them. */
export const criteriaForm = z.pipe(
  // The resolver is given the form's own values and nothing else.
  z.transform((values: unknown): unknown => asModel(values as CriteriaValues)),
  evaluationFields,
)

/** What of the form belongs to the model: an empty list or an unused parameter is no field of it. */
export function asModel({ ties, criteria, ...rules }: CriteriaValues): unknown {
  return {
    ...rules,
    ...(ties.length > 0 ? { ties } : {}),
    criteria: criteria.map(({ levels, requirements, scoring, ...criterion }: CriterionValues) => ({
      ...criterion,
      ...(levels.length > 0 ? { levels } : {}),
      ...(requirements.length > 0 ? { requirements } : {}),
      scoring: asScoring(scoring),
    })),
  }
}

function asScoring(scoring: ScoringValues): unknown {
  const { method } = scoring
  const own = (PARAMETERS[method] ?? []).map((name) => [name, scoring[name]] as const)
  const classes = Object.fromEntries(scoring.classes.map(({ code, value }) => [code.trim(), value]))
  return { method, ...Object.fromEntries(own), ...(method === 'commitment' ? { classes } : {}) }
}
