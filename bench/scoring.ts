import { parseEvaluation } from '../lib/domain/parse-evaluation'
import { score } from '../lib/domain/scoring/score'
import { sensitivity } from '../lib/domain/scoring/sensitivity/sensitivity'
import { type Figure, median } from './measure'

type Values = Record<string, string>

/** 5 relative prices, 15 measured quantities, the rest marks from 0 to 10: hardly a price or quantity twice. */
function criteria(count: number, ordinal: boolean) {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    title: `Criterion ${index}`,
    kind: index < 5 ? 'price' : index < 20 ? 'quantity' : 'quality',
    ...(ordinal ? { rank: index + 1 } : { weight: '2' }),
    scoring:
      index < 5
        ? { method: 'lowest-relative' }
        : index < 20
          ? { method: 'absolute-linear', floor: '0', ceiling: '1000' }
          : { method: 'scale', max: '10' },
  }))
}

function bids(count: number, of: number) {
  return Array.from({ length: count }, (_, bid) => ({
    id: `b${bid}`,
    values: Object.fromEntries(
      Array.from({ length: of }, (_, index) => [
        `c${index}`,
        index < 5
          ? (1000 + bid * 7.13 + index * 3.7).toFixed(2)
          : index < 20
            ? (((bid * 37 + index * 61) % 1000) + bid / 100).toFixed(2)
            : String((bid * index) % 11),
      ]),
    ),
  }))
}

function evaluation(countOfBids: number, countOfCriteria: number, ordinal: boolean) {
  const parsed = parseEvaluation({
    format: 'evaluation/1',
    aggregation: ordinal ? 'ordinal' : 'weighted-sum',
    criteria: criteria(countOfCriteria, ordinal),
    bids: bids(countOfBids, countOfCriteria),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.evaluation
}

/** The same arithmetic in doubles, with the same texts for every figure. */
function inDoubles(rows: { id: string; values: Values }[], count: number) {
  const numbers = rows.map(({ values }) =>
    Array.from({ length: count }, (_, index) => Number(values[`c${index}`])),
  )
  const lowest = Array.from({ length: count }, (_, index) =>
    Math.min(...numbers.map((row) => row[index] ?? 0)),
  )
  const points: Record<string, Record<string, object>> = {}
  const totals = numbers.map((row, bid) => {
    const shown: Record<string, object> = {}
    let total = 0
    row.forEach((value, index) => {
      const low = lowest[index] ?? 0
      const earned =
        index < 5 ? (2 * low) / value : index < 20 ? (2 * (1000 - value)) / 1000 : (2 * value) / 10
      total += earned
      const text = earned.toFixed(2)
      shown[`c${index}`] = { points: text, exact: String(earned), trace: `2 × ${low} ÷ ${value} = ${text}` }
    })
    points[rows[bid]?.id ?? ''] = shown
    return total
  })
  return { points, ranking: totals.map((total, bid) => ({ bid, total })).sort((a, b) => b.total - a.total) }
}

/** What the draws alone cost: a weighted sum for each bid and draw. */
function floorOfDraws(countOfBids: number, countOfCriteria: number, draws: number): Promise<number> {
  const rows = bids(countOfBids, countOfCriteria).map(({ values }) => Object.values(values).map(Number))
  return median(6, () => {
    let best = 0
    for (let draw = 1; draw <= draws; draw += 1)
      for (const row of rows)
        best = Math.max(
          best,
          row.reduce((sum, value, place) => sum + value / (draw + place), 0),
        )
    return best
  })
}

/** Scoring with every trace, and the full analysis with 10 000 draws, beside the same scoring in doubles. */
export async function scoring(): Promise<Figure[]> {
  const large = evaluation(200, 60, false)
  const small = evaluation(20, 12, true)
  const rows = bids(200, 60)
  return [
    {
      what: 'scoring 200 bids × 60 criteria exactly, with traces',
      value: await median(40, () => score(large)),
      floor: await median(40, () => inDoubles(rows, 60)),
      floorIs: 'the same arithmetic in doubles',
      unit: 'ms',
      goal: '< 50',
    },
    {
      what: 'full analysis of 20 bids × 12 criteria, 10 000 draws',
      value: await median(6, () => sensitivity(small)),
      floor: await floorOfDraws(20, 12, 10_000),
      floorIs: 'that many weighted sums in doubles',
      unit: 'ms',
      goal: '< 1000',
    },
  ]
}
