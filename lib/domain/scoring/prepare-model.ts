import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel, Scoring } from '../evaluation'
import { methodOf } from './all-methods'
import type { BidValue, Field, Method, MethodInput, Outcome } from './method'
import { OutsideDomain } from './outside-domain'
import { surrogateWeights } from './surrogate-weights'

/** One criterion with its method and numbers, ready to score. */
export interface PreparedCriterion {
  id: string
  /** Place among the criteria, which is the place of its points in a row. */
  index: number
  criterion: Criterion
  method: Method
  input: MethodInput<Scoring>
  /** Scores one bid; the field is that of the admitted bids, and only relative methods look at it. */
  scorer(value: BidValue, field: Field | undefined): Outcome
  /** What one point counts in the total: the surrogate weight, or the money of one point. */
  factor: Fraction
  /** The price under award on value and quality per price: it enters the total by itself. */
  isPrice: boolean
  threshold?: Fraction
}

export interface PreparedModel {
  model: EvaluationModel
  criteria: PreparedCriterion[]
  scale: Fraction
  totalThreshold?: Fraction
}

/** The most points of a criterion that has no weight. */
const WITHOUT_WEIGHT = new Fraction(100)

/** @throws OutsideDomain where the model itself is outside the domain of one of its methods. */
export function prepareModel(model: EvaluationModel): PreparedModel {
  const surrogates =
    model.aggregation === 'ordinal' ? surrogateWeights(model.criteria.length, model.surrogate) : []
  return {
    model,
    criteria: model.criteria.map((criterion, index) => prepareCriterion(criterion, index, model, surrogates)),
    scale: new Fraction(model.aggregation === 'quality-per-price' ? (model.scale ?? 1) : 1),
    ...(model.totalThreshold === undefined ? {} : { totalThreshold: new Fraction(model.totalThreshold) }),
  }
}

function prepareCriterion(
  criterion: Criterion,
  index: number,
  model: EvaluationModel,
  surrogates: Fraction[],
): PreparedCriterion {
  const { scoring, threshold } = criterion
  const weight = criterion.weight === undefined ? WITHOUT_WEIGHT : new Fraction(criterion.weight)
  const method = methodOf(scoring)
  const input: MethodInput<Scoring> = { criterion, scoring, weight, direction: criterion.direction ?? 'min' }
  const reason =
    weight.compare(0) < 0 ? `the weight is ${criterion.weight}; expected 0 or more` : method.refuses(input)
  if (reason) throw new OutsideDomain(reason, criterion.id)
  return {
    id: criterion.id,
    index,
    criterion,
    method,
    input,
    scorer: method.relative ? relativeScorer(method.scorer(input)) : remembering(method.scorer(input)),
    factor: factorOf(criterion, model, surrogates),
    isPrice: scoring.method === 'fictitious-price' || scoring.method === 'divisor',
    ...(threshold === undefined ? {} : { threshold: new Fraction(threshold) }),
  }
}

function relativeScorer(score: (value: BidValue, field: Field) => Outcome): PreparedCriterion['scorer'] {
  return (value, field) => {
    if (!field) throw new Error('a relative method without the admitted bids')
    return score(value, field)
  }
}

/** The same value always has the same points here, and marks repeat: each is computed once. */
function remembering(score: (value: BidValue) => Outcome): PreparedCriterion['scorer'] {
  const known = new Map<string, Outcome>()
  return (value) => {
    if (typeof value !== 'string') return score(value)
    const before = known.get(value)
    if (before) return before
    const outcome = score(value)
    known.set(value, outcome)
    return outcome
  }
}

function factorOf(criterion: Criterion, { aggregation }: EvaluationModel, surrogates: Fraction[]): Fraction {
  if (aggregation === 'ordinal') return surrogates[(criterion.rank ?? 1) - 1] ?? new Fraction(0)
  if (aggregation === 'award-on-value') return new Fraction(criterion.maximumValue ?? 0).div(WITHOUT_WEIGHT)
  return new Fraction(1)
}
