import type { Criterion, EvaluationModel, TieRule } from '@/lib/domain/evaluation'
import { shownDecimal } from '@/lib/domain/inputs/typed-number'

/** How a criterion is scored as the form holds it: the parameters of every method, of which the chosen one's count. */
export interface ScoringValues {
  method: string
  max: string
  floor: string
  ceiling: string
  span: string
  clamp: boolean
  base: string
  horizon: string
  ready: string
  outside: string
  anchors: { x: string; v: string }[]
  classes: { code: string; value: string }[]
}

export interface LevelValues {
  code: string
  value: string
  label: string
  descriptor: string
  evidence: string
}

export interface CriterionValues {
  id: string
  title: string
  kind: string
  direction: string
  unit: string
  weight: string
  maximumValue: string
  rank: string
  threshold: string
  scoring: ScoringValues
  description: string
  evidence: string
  verification: string
  requirements: string[]
  levels: LevelValues[]
}

/** The award criteria of a lot as their form holds them: numbers as typed, what nobody said as empty text. */
export interface CriteriaValues {
  aggregation: string
  surrogate: string
  scale: string
  totalThreshold: string
  rounding: { at: string; decimals: string; mode: string }
  ties: TieRule[]
  criteria: CriterionValues[]
}

const noScoring: ScoringValues = {
  method: 'levels',
  max: '100',
  floor: '',
  ceiling: '',
  span: '',
  clamp: true,
  base: '',
  horizon: '',
  ready: '',
  outside: 'clamp',
  anchors: [],
  classes: [],
}

/** What the form of a lot's criteria begins with. */
export function criteriaValues(model: EvaluationModel): CriteriaValues {
  return {
    aggregation: model.aggregation,
    surrogate: model.surrogate ?? '',
    scale: shownDecimal(model.scale ?? ''),
    totalThreshold: shownDecimal(model.totalThreshold ?? ''),
    rounding: {
      at: model.rounding?.at ?? '',
      decimals: model.rounding === undefined ? '' : String(model.rounding.decimals),
      mode: model.rounding?.mode ?? '',
    },
    ties: model.ties ?? [],
    criteria: model.criteria.map(criterionValues),
  }
}

function criterionValues(criterion: Criterion): CriterionValues {
  return {
    id: criterion.id,
    title: criterion.title,
    kind: criterion.kind,
    direction: criterion.direction ?? '',
    unit: criterion.unit ?? '',
    weight: shownDecimal(criterion.weight ?? ''),
    maximumValue: shownDecimal(criterion.maximumValue ?? ''),
    rank: criterion.rank === undefined ? '' : String(criterion.rank),
    threshold: shownDecimal(criterion.threshold ?? ''),
    scoring: scoringValues(criterion.scoring),
    description: criterion.description ?? '',
    evidence: criterion.evidence ?? '',
    verification: criterion.verification ?? '',
    requirements: criterion.requirements ?? [],
    levels: (criterion.levels ?? []).map((level) => ({
      code: level.code,
      value: shownDecimal(level.value),
      label: level.label,
      descriptor: level.descriptor ?? '',
      evidence: level.evidence ?? '',
    })),
  }
}

function scoringValues(scoring: Criterion['scoring']): ScoringValues {
  const parameters = Object.fromEntries(
    Object.entries(scoring)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'boolean')
      .map(([name, value]) => [name, typeof value === 'string' ? shownDecimal(value) : value]),
  )
  const shown = { ...noScoring, ...parameters }
  if (scoring.method === 'value-function')
    return {
      ...shown,
      anchors: scoring.anchors.map(({ x, v }) => ({ x: shownDecimal(x), v: shownDecimal(v) })),
    }
  if (scoring.method === 'commitment')
    return {
      ...shown,
      classes: Object.entries(scoring.classes).map(([code, value]) => ({ code, value: shownDecimal(value) })),
    }
  return shown
}

/** A criterion that begins to exist, with an id that no other has. */
export function newCriterion(others: CriterionValues[]): CriterionValues {
  let number = others.length + 1
  while (others.some(({ id }) => id === `c${number}`)) number += 1
  return {
    id: `c${number}`,
    title: '',
    kind: 'quality',
    direction: '',
    unit: '',
    weight: '',
    maximumValue: '',
    rank: '',
    threshold: '',
    scoring: noScoring,
    description: '',
    evidence: '',
    verification: '',
    requirements: [],
    levels: [],
  }
}
