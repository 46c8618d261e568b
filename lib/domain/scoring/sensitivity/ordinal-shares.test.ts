import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion } from '../testing/an-evaluation'
import { linearForm } from './linear-form'
import { ordinalShares } from './ordinal-shares'
import { startingPoint } from './starting-point'

function shares(evaluation: EvaluationFile, seed = 1) {
  const start = startingPoint(evaluation)
  const form = start && linearForm(start)
  if (!form) throw new Error('no bid is admitted')
  return ordinalShares(start, form, 10_000, seed)
}

const ordinal = (marks: Record<string, string[]>) =>
  anEvaluation(
    (Object.values(marks)[0] ?? []).map((_, index) =>
      criterion(`c${index}`, { weight: undefined, rank: index + 1 }),
    ),
    bidsOf(
      Object.fromEntries(
        Object.entries(marks).map(([bid, row]) => [
          bid,
          Object.fromEntries(row.map((mark, index) => [`c${index}`, mark])),
        ]),
      ),
    ),
    { aggregation: 'ordinal' },
  )

describe('what the order of the criteria decides by itself', () => {
  it('gives each bid its share of the weightings that keep the order', () => {
    // The first weight lies evenly between 1/2 and 1; A has 60 of it, B 40 of all: A from 2/3 on.
    const found = shares(ordinal({ A: ['60', '0'], B: ['40', '40'] }))
    expect(found.shares.map(({ bid }) => bid)).toEqual(['A', 'B'])
    expect(Math.abs((found.shares[0]?.percent ?? 0) - 66.7)).toBeLessThan(1.5)
    expect(found.dominance).toEqual([])
  })

  it('gives a bid that dominates all of them, exactly', () => {
    const found = shares(ordinal({ A: ['70', '40'], B: ['60', '50'], C: ['60', '40'] }))
    expect(found.dominance).toEqual([
      { bid: 'A', over: 'B' },
      { bid: 'A', over: 'C' },
      { bid: 'B', over: 'C' },
    ])
    expect(found.shares).toEqual([
      { bid: 'A', percent: 100 },
      { bid: 'B', percent: 0 },
      { bid: 'C', percent: 0 },
    ])
  })

  it('splits a draw between equal bids', () => {
    expect(
      shares(ordinal({ A: ['5', '5', '5'], B: ['5', '5', '5'] })).shares.map(({ percent }) => percent),
    ).toEqual([50, 50])
  })

  it('is the same for the same seed', () => {
    const evaluation = ordinal({ A: ['60', '0', '30'], B: ['40', '40', '30'], C: ['30', '50', '90'] })
    expect(shares(evaluation, 7)).toEqual(shares(evaluation, 7))
    expect(shares(evaluation, 7).shares).not.toEqual(shares(evaluation, 8).shares)
  })
})
