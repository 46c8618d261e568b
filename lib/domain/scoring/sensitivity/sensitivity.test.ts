import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { sensitivity } from './sensitivity'

const bids = bidsOf({ A: { price: '50', q: '5' }, C: { price: '100', q: '9' } })
const ten = { scoring: { method: 'scale', max: '10' } }

describe('the analysis in words', () => {
  it('says how firmly the winner stands under a relative formula', () => {
    // A 50 + 25, C 25 + 45: a weight of q of 5/9 is level, and so is a price of A of 60, where C has 30 + 45
    expect(sensitivity(anEvaluation([price(), criterion('q', ten)], bids))?.sentences).toEqual([
      'Winner stable for a weight of “price” of 45 to 100 %; below that C comes first.',
      'Winner stable for a weight of “q” of 0 to 55 %; above that C comes first.',
      'The winner changes if the weight of “price” falls by a fifth.',
      'The winner changes if the weight of “q” rises by a fifth.',
      'A stays first up to a price of 60.00 (it offers 50).',
      'C catches up with the first at a price of 83.33 (it offers 100).',
      'No bid that does not win changes the order of the others by leaving.',
      'A bid at the thresholds of quality for 39.50 (79 % of the lowest price) makes C first.',
    ])
  })

  it('states independence under an absolute method', () => {
    const absolute = { scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }
    expect(sensitivity(anEvaluation([price(absolute), criterion('q', ten)], bids))?.sentences).toContain(
      'The order of any two bids is independent of other bids.',
    )
  })

  it('names those who share the first rank, and adds the shares of an ordinal model', () => {
    const ordinal = (marks: Record<string, Record<string, string>>) =>
      sensitivity(
        anEvaluation(
          [criterion('a', { weight: undefined, rank: 1 }), criterion('b', { weight: undefined, rank: 2 })],
          bidsOf(marks),
          { aggregation: 'ordinal' },
        ),
      )
    expect(ordinal({ A: { a: '5', b: '5' }, B: { a: '5', b: '5' } })?.sentences[0]).toBe(
      'A and B share the first rank; what follows is measured from A.',
    )
    expect(ordinal({ A: { a: '6', b: '5' }, B: { a: '5', b: '5' } })?.sentences.slice(-2)).toEqual([
      'A before B: decided by the published order alone.',
      'A wins in 100 % of the weightings that keep the published order.',
    ])
  })

  it('is missing where no bid is admitted, and goes without rivals', () => {
    expect(sensitivity(anEvaluation([price()], []))).toBeUndefined()
    expect(
      sensitivity(anEvaluation([price(), criterion('q')], bidsOf({ A: { price: '1', q: '1' } }))),
    ).toMatchObject({
      winner: 'A',
      breakEven: [],
      tornado: [],
    })
  })

  it('alters nothing and gives the same twice', () => {
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsOf({ A: { price: '3', q: '70' }, B: { price: '4', q: '80' } }),
    )
    const before = structuredClone(evaluation)
    expect(sensitivity(evaluation)).toEqual(sensitivity(evaluation))
    expect(evaluation).toEqual(before)
  })
})
