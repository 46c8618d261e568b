import * as z from 'zod/mini'
import { evaluationFields } from '@/lib/domain/inputs/evaluation-fields'
import type { CriteriaValues, CriterionValues, ScoringValues } from './criteria-values'
import { importanceOf } from './importance'

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

/**
 * What of the form belongs to the model: an empty list is no field of it, nor is what the way of adding up does not use
 * and the form therefore does not show.
 */
function asModel({ ties, criteria, surrogate, scale, totalThreshold, ...rules }: CriteriaValues): unknown {
  const { aggregation } = rules
  return {
    ...rules,
    ...(aggregation === 'ordinal' ? { surrogate } : {}),
    ...(aggregation === 'quality-per-price' ? { scale } : {}),
    ...(aggregation === 'award-on-value' ? {} : { totalThreshold }),
    ...(ties.length > 0 ? { ties } : {}),
    criteria: criteria.map((criterion) => asCriterion(criterion, aggregation)),
  }
}

function asCriterion(values: CriterionValues, aggregation: string): unknown {
  const { levels, requirements, scoring, weight, maximumValue, rank, ...criterion } = values
  const importance = importanceOf(aggregation, scoring.method)?.field
  return {
    ...criterion,
    ...(importance === undefined ? {} : { [importance]: values[importance] }),
    ...(levels.length > 0 ? { levels } : {}),
    ...(requirements.length > 0 ? { requirements } : {}),
    scoring: asScoring(scoring),
  }
}

function asScoring(scoring: ScoringValues): unknown {
  const { method } = scoring
  const own = (PARAMETERS[method] ?? []).map((name) => [name, scoring[name]] as const)
  const classes = Object.fromEntries(scoring.classes.map(({ code, value }) => [code.trim(), value]))
  return { method, ...Object.fromEntries(own), ...(method === 'commitment' ? { classes } : {}) }
}
