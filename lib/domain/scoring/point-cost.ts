import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel } from '../evaluation'
import { surrogateWeights } from './surrogate-weights'

/** What a cost is counted in: the criterion's own unit, a share of the best value among the bids, marks, or months of an offer. */
export type CostUnit = 'own' | 'of-lowest' | 'of-highest' | 'marks' | 'months'

/**
 * What one point of the total costs, in what the criterion measures; `least` and `most` differ where the line bends. Levels
 * are counted the other way round: what one step is worth. Under award on value the point is one euro.
 */
export type PointCost =
  | { kind: 'cost'; unit: CostUnit; least: Fraction; most: Fraction; about: boolean }
  | { kind: 'step'; least: Fraction; most: Fraction }

/** Display only: a double never decides a rank, and the figure is said to be about so much. */
const DIGITS = 6

/** The price of one point (scoring.md section 2), the best guard against a weight that nobody intended; undefined where no figure can be given. */
export function pointCost(criterion: Criterion, model: EvaluationModel): PointCost | undefined {
  const weight = weightInTotal(criterion, model)
  if (weight === undefined || weight.compare(0) <= 0) return undefined
  const { scoring, direction } = criterion
  const cost = (unit: CostUnit, amount: Fraction, about = false): PointCost => ({
    kind: 'cost',
    unit,
    least: amount,
    most: amount,
    about,
  })
  switch (scoring.method) {
    case 'absolute-linear': {
      const width = new Fraction(scoring.ceiling).sub(scoring.floor)
      return width.compare(0) > 0 ? cost('own', width.div(weight)) : undefined
    }
    case 'value-function':
      return ofAnchors(scoring.anchors, weight)
    case 'scale':
      return cost('marks', new Fraction(scoring.max).div(weight))
    case 'levels':
      return ofLevels(criterion.levels ?? [], weight)
    case 'commitment': {
      const best = Object.values(scoring.classes)
        .map((value) => new Fraction(value))
        .reduce((most, value) => (value.compare(most) > 0 ? value : most), new Fraction(0))
      return best.compare(0) > 0
        ? cost('months', new Fraction(scoring.horizon).div(weight.mul(best)))
        : undefined
    }
    case 'linear-from-lowest':
      return cost('of-lowest', new Fraction(scoring.span).div(weight))
    case 'lowest-relative':
      if (direction === 'max') return cost('of-highest', new Fraction(1).div(weight))
      // W·Pmin/P = W − 1 is solved by P = Pmin·W/(W − 1).
      return weight.compare(1) > 0 ? cost('of-lowest', new Fraction(1).div(weight.sub(1)), true) : undefined
    case 'inverse-square':
      return weight.compare(1) > 0 ? rough(direction, 1 - Math.sqrt(1 - 1 / weight.valueOf())) : undefined
    case 'log':
      return rough('min', 1 - Number(scoring.base) ** (-1 / weight.valueOf()))
    default:
      return undefined
  }
}

/** From the share by which the best value is left to the share by which another is dearer; as a decimal, said to be about. */
function rough(direction: Criterion['direction'], share: number): PointCost | undefined {
  const amount = direction === 'max' ? share : share / (1 - share)
  if (!Number.isFinite(amount) || amount <= 0) return undefined
  const shown = new Fraction(amount.toFixed(DIGITS))
  const unit = direction === 'max' ? 'of-highest' : 'of-lowest'
  return { kind: 'cost', unit, least: shown, most: shown, about: true }
}

/** The most that the criterion adds to a total; nothing where it is the price itself or has no weight yet. */
function weightInTotal(criterion: Criterion, { aggregation, criteria, surrogate }: EvaluationModel) {
  const { scoring, rank, maximumValue, weight } = criterion
  if (scoring.method === 'fictitious-price' || scoring.method === 'divisor') return undefined
  if (aggregation === 'ordinal')
    return rank === undefined ? undefined : surrogateWeights(criteria.length, surrogate)[rank - 1]?.mul(100)
  const given = aggregation === 'award-on-value' ? maximumValue : weight
  return given === undefined ? undefined : new Fraction(given)
}

function ofAnchors(anchors: readonly { x: string; v: string }[], weight: Fraction): PointCost | undefined {
  const line = anchors
    .map(({ x, v }) => ({ x: new Fraction(x), v: new Fraction(v) }))
    .sort((a, b) => a.x.compare(b.x))
  const slopes = line.slice(1).flatMap((to, place) => {
    const from = line[place]
    const rise = from && to.v.sub(from.v).abs()
    return from && rise && rise.compare(0) > 0 ? [to.x.sub(from.x).mul(100).div(rise.mul(weight))] : []
  })
  return ends(slopes, (least, most) => ({ kind: 'cost', unit: 'own', least, most, about: false }))
}

function ofLevels(levels: readonly { value: string }[], weight: Fraction): PointCost | undefined {
  const values = levels.map(({ value }) => new Fraction(value)).sort((a, b) => a.compare(b))
  const steps = values.slice(1).flatMap((value, place) => {
    const before = values[place]
    const step = before && value.sub(before).mul(weight)
    return step && step.compare(0) > 0 ? [step] : []
  })
  return ends(steps, (least, most) => ({ kind: 'step', least, most }))
}

function ends(
  amounts: Fraction[],
  made: (least: Fraction, most: Fraction) => PointCost,
): PointCost | undefined {
  const [first, ...rest] = [...amounts].sort((a, b) => a.compare(b))
  return first && made(first, rest.at(-1) ?? first)
}
