import { AGGREGATION_WORDS } from '../aggregation-words'
import type { Aggregation, Criterion, EvaluationModel } from '../evaluation'
import { KIND_WORDS } from '../kind-words'
import { METHOD_WORDS } from '../method-words'
import { type Problem, pathText } from '../problems'
import { isUnweighted } from './is-unweighted'

type Field = 'weight' | 'maximumValue' | 'rank'

/** What each aggregation asks of its criteria (formats.md): the field that carries their importance, and the one that holds the price. */
const NEEDS: Record<Aggregation, { importance: Field; price?: 'fictitious-price' | 'divisor' }> = {
  'weighted-sum': { importance: 'weight' },
  'award-on-value': { importance: 'maximumValue', price: 'fictitious-price' },
  'quality-per-price': { importance: 'weight', price: 'divisor' },
  ordinal: { importance: 'rank' },
}
const MISSING: Record<Field, string> = {
  weight: 'give the criterion its weight, the most points that it can earn',
  maximumValue: 'say how much money the full points of this criterion are worth',
  rank: 'give the criterion its place in the order of importance',
}
const FIELDS: readonly Field[] = ['weight', 'maximumValue', 'rank']
/** 1000, 1, 0.01. */
const POWER_OF_TEN = /^0*10*(\.0+)?$|^0+\.0*10*$/
const PRICE_METHODS: readonly string[] = ['fictitious-price', 'divisor']

/** Why a model cannot be computed at all: what its aggregation needs and does not find. Paths are those of the model. */
export function modelProblems(model: EvaluationModel): Problem[] {
  const { aggregation, criteria } = model
  const needs = NEEDS[aggregation]
  const found: Problem[] = []
  const wrong = (path: (string | number)[], message: string) => found.push({ path: pathText(path), message })
  if (criteria.length === 0) wrong(['criteria'], 'expected at least one criterion')
  if (model.scale !== undefined && !POWER_OF_TEN.test(model.scale))
    wrong(['scale'], `expected a power of ten such as "1000"; found ${model.scale}`)
  if (model.totalThreshold !== undefined && aggregation === 'award-on-value')
    wrong(
      ['totalThreshold'],
      'a fictitious price has no least points; expected thresholds of the criteria instead',
    )
  const prices = criteria.filter(({ scoring }) => scoring.method === needs.price)
  if (needs.price !== undefined && prices.length !== 1)
    wrong(['criteria'], `expected one criterion scored by ${methodName(needs.price)}; found ${prices.length}`)
  criteria.forEach((criterion, index) => {
    for (const { field, message } of criterionProblems(criterion, aggregation))
      wrong(['criteria', index, ...field.split('.')], message)
  })
  if (model.totalThreshold !== undefined && isUnweighted(model))
    wrong(['totalThreshold'], 'without weights there is no total that could fall below it; expected none')
  return [...found, ...rankProblems(model)]
}

/** In words, with the id that files use. */
function methodName(method: Criterion['scoring']['method']): string {
  return `“${METHOD_WORDS[method]}” (${method})`
}

function aggregationName(aggregation: Aggregation): string {
  return `“${AGGREGATION_WORDS[aggregation]}” (${aggregation})`
}

function criterionProblems(
  criterion: Criterion,
  aggregation: Aggregation,
): { field: string; message: string }[] {
  const { importance, price } = NEEDS[aggregation]
  const { method } = criterion.scoring
  const isPrice = method === price
  if (!isPrice && PRICE_METHODS.includes(method))
    return [
      {
        field: 'scoring.method',
        message: `${methodName(method)} does not go with ${aggregationName(aggregation)}`,
      },
    ]
  const wanted = isPrice ? undefined : importance
  return [
    ...(isPrice && criterion.kind !== 'price'
      ? [
          {
            field: 'kind',
            message: `expected a price under ${methodName(method)}; found the kind “${KIND_WORDS[criterion.kind]}”`,
          },
        ]
      : []),
    ...FIELDS.flatMap((field) => {
      const value = criterion[field]
      if (field === wanted && value === undefined) return [{ field, message: `missing; ${MISSING[field]}` }]
      if (field !== wanted && value !== undefined)
        return [{ field, message: `not used by ${aggregationName(aggregation)} here; expected none` }]
      return typeof value === 'string' && value.startsWith('-')
        ? [{ field, message: `expected 0 or more; found ${value}` }]
        : []
    }),
  ]
}

/** Ranks 1 … n without gaps. */
function rankProblems({ aggregation, criteria }: EvaluationModel): Problem[] {
  if (aggregation !== 'ordinal') return []
  const ranks = criteria.flatMap(({ rank }) => (rank === undefined ? [] : [rank]))
  if (ranks.length < criteria.length) return []
  const gap = criteria.findIndex((_, index) => !ranks.includes(index + 1))
  return gap < 0
    ? []
    : [
        {
          path: 'criteria',
          message: `expected the ranks 1 to ${criteria.length} without gaps; the rank ${gap + 1} is missing`,
        },
      ]
}
