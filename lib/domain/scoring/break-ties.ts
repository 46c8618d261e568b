import type { Bid, TieRule } from '../evaluation'
import { compare, type Exact, exactly, weightedSum, ZERO } from './exact'
import { mostImportant } from './importance'
import { numberOf } from './number-of'
import type { PreparedModel } from './prepare-model'
import { priceCriterion } from './price-criterion'
import type { Flag, Standing } from './result'

type Order = (standing: Standing) => Exact | undefined

const NAMES: Record<TieRule, string> = {
  'highest-ranked-criterion': 'more points in the most important criterion',
  'lower-price': 'the lower price',
  'higher-quality': 'the higher quality',
  draw: 'drawing lots',
}

/**
 * Splits bids with equal totals by the published rules, in their order (scoring.md section 1). The rules change ranks, never
 * totals; whoever is still equal shares a rank, and drawing lots is for people.
 */
export function breakTies(
  group: Standing[],
  rules: readonly TieRule[],
  model: PreparedModel,
  bids: readonly Bid[],
): { groups: Standing[][]; flags: Flag[] } {
  if (group.length < 2) return { groups: [group], flags: [] }
  const [rule, ...rest] = rules
  const names = group.map(({ bid }) => bid).join(', ')
  if (rule === undefined)
    return {
      groups: [group],
      flags: [{ flag: 'tied', message: `${names}: equal totals, and no published rule settles them` }],
    }
  if (rule === 'draw')
    return {
      groups: [group],
      flags: [
        { flag: 'draw-needed', message: `${names}: equal totals; the published rules ask for drawing lots` },
      ],
    }
  const split = splitBy(group, orderOf(rule, model, bids))
  const settled: Flag[] =
    split.length > 1
      ? [{ flag: 'tie-settled', message: `${names}: equal totals, settled by ${NAMES[rule]}` }]
      : []
  const parts = split.map((part) => breakTies(part, rest, model, bids))
  return {
    groups: parts.flatMap(({ groups }) => groups),
    flags: [...settled, ...parts.flatMap(({ flags }) => flags)],
  }
}

/** What a rule compares, more being better. */
function orderOf(rule: Exclude<TieRule, 'draw'>, model: PreparedModel, bids: readonly Bid[]): Order {
  if (rule === 'highest-ranked-criterion') {
    const first = mostImportant(
      model.criteria.filter(({ isPrice }) => !isPrice),
      model,
    )
    return ({ points }) => first && points[first.index]
  }
  if (rule === 'higher-quality') {
    const criteria = model.criteria.filter(({ criterion }) => criterion.kind !== 'price')
    return ({ points }) =>
      weightedSum(criteria.map(({ index, factor }) => ({ exact: points[index] ?? ZERO, factor })))
  }
  const price = priceCriterion(model)
  const values = new Map(bids.map(({ id, values }) => [id, price && values[price.id]]))
  return ({ bid }) => {
    const value = values.get(bid)
    return value === undefined ? undefined : exactly(numberOf(value).neg())
  }
}

function splitBy(group: Standing[], order: Order): Standing[][] {
  const keyed = group.map((standing) => ({ standing, key: order(standing) }))
  const comparable = keyed.every(({ key }) => key !== undefined)
  if (!comparable) return [group]
  keyed.sort((a, b) => compare(b.key ?? ZERO, a.key ?? ZERO))
  const groups: (typeof keyed)[] = []
  for (const one of keyed) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && compare(first.key ?? ZERO, one.key ?? ZERO) === 0) last.push(one)
    else groups.push([one])
  }
  return groups.map((part) => part.map(({ standing }) => standing))
}
