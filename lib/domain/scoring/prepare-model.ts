import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel, Scoring } from '../evaluation'
import { methodOf } from './all-methods'
import type { Method, MethodInput, Scorer } from './method'
import { OutsideDomain } from './outside-domain'
import { surrogateWeights } from './surrogate-weights'

/** One criterion with its method and numbers, ready to score. */
export interface PreparedCriterion {
  id: string
  criterion: Criterion
  method: Method
  input: MethodInput<Scoring>
  scorer: Scorer
  /** What one point counts in the total: the surrogate weight, or the money of one point. */
  factor: Fraction
  /** The price under award on value and quality per price: it enters the total by itself. */
  isPrice: boolean
  threshold?: Fraction
}

export interface PreparedModel {
  model: EvaluationModel
  criteria: PreparedCriterion[]
  /** The most important criterion: rank 1, else the highest weight or value, the first listed of equals. */
  mostImportant?: PreparedCriterion
  scale: Fraction
}

/** The most points of a criterion that has no weight. */
const WITHOUT_WEIGHT = new Fraction(100)

/** @throws OutsideDomain where the model itself is outside the domain of one of its methods. */
export function prepareModel(model: EvaluationModel): PreparedModel {
  const surrogates = surrogateWeights(model.criteria.length, model.surrogate)
  const criteria = model.criteria.map((criterion) => prepareCriterion(criterion, model, surrogates))
  return { model, criteria, mostImportant: mostImportantOf(criteria, model), scale: scaleOf(model) }
}

function prepareCriterion(
  criterion: Criterion,
  model: EvaluationModel,
  surrogates: Fraction[],
): PreparedCriterion {
  const { scoring, threshold } = criterion
  const weight = criterion.weight === undefined ? WITHOUT_WEIGHT : new Fraction(criterion.weight)
  const method = methodOf(scoring)
  const input = { criterion, scoring, weight, direction: criterion.direction ?? 'min' }
  const reason = method.refuses(input)
  if (reason) throw new OutsideDomain(reason, criterion.id)
  return {
    id: criterion.id,
    criterion,
    method,
    input,
    scorer: method.scorer(input),
    factor: factorOf(criterion, model, surrogates),
    isPrice: scoring.method === 'fictitious-price' || scoring.method === 'divisor',
    ...(threshold === undefined ? {} : { threshold: new Fraction(threshold) }),
  }
}

function factorOf(criterion: Criterion, { aggregation }: EvaluationModel, surrogates: Fraction[]): Fraction {
  if (aggregation === 'ordinal') return surrogates[(criterion.rank ?? 1) - 1] ?? new Fraction(0)
  if (aggregation === 'award-on-value') return new Fraction(criterion.maximumValue ?? 0).div(WITHOUT_WEIGHT)
  return new Fraction(1)
}

function mostImportantOf(
  criteria: PreparedCriterion[],
  { aggregation }: EvaluationModel,
): PreparedCriterion | undefined {
  const importance = ({ criterion, factor, input }: PreparedCriterion) =>
    aggregation === 'ordinal' || aggregation === 'award-on-value'
      ? factor
      : criterion.weight === undefined
        ? new Fraction(-1)
        : input.weight
  return criteria.reduce<PreparedCriterion | undefined>(
    (best, one) => (best === undefined || importance(one).compare(importance(best)) > 0 ? one : best),
    undefined,
  )
}

/** A power of ten that the ratio of quality and price is multiplied by. */
function scaleOf({ scale }: EvaluationModel): Fraction {
  if (scale === undefined) return new Fraction(1)
  if (!/^0*1(0*)(\.0+)?$|^0*\.0*10*$|^0+\.0*10*$/.test(scale))
    throw new OutsideDomain(`the scale is ${scale}; expected a power of ten such as 1000`)
  return new Fraction(scale)
}
