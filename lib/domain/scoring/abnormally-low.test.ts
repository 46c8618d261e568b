import { describe, expect, it } from 'vitest'
import { abnormallyLow } from './abnormally-low'

const amounts = (of: Record<string, string>) => Object.entries(of).map(([bid, amount]) => ({ bid, amount }))
const rules = (of: Record<string, string>, given: Partial<Parameters<typeof abnormallyLow>[0]> = {}) =>
  abnormallyLow({ amounts: amounts(of), looksAt: 'price', country: 'NL', ...given }).map(
    ({ bid, rule }) => `${bid} ${rule}`,
  )

describe('abnormally low', () => {
  it('shows every rule that applies', () => {
    // A: 60 against a mean of the others of 105, a median of 100, a next of 100, an estimate of 90
    expect(rules({ A: '60', B: '100', C: '110' }, { estimate: '90' })).toEqual([
      'A below-mean-of-others',
      'A below-median',
      'A below-next',
      'A below-estimate',
    ])
  })

  it('begins beyond the limit, not at it', () => {
    expect(rules({ A: '80', B: '100', C: '100' })).toEqual([])
    expect(rules({ A: '79.99', B: '100', C: '100' })).toEqual(['A below-mean-of-others', 'A below-next'])
    expect(rules({ A: '75' }, { estimate: '100' })).toEqual([])
    expect(rules({ A: '74.99' }, { estimate: '100' })).toEqual(['A below-estimate'])
    expect(rules({ A: '70', B: '100', C: '100' })).not.toContain('A below-median')
    expect(rules({ A: '69.99', B: '100', C: '100' })).toContain('A below-median')
  })

  it('takes the mean of the two in the middle for the median of an even number', () => {
    // median 95; 70 % of it 66.5
    expect(rules({ A: '66.4', B: '90', C: '100', D: '110' })).toContain('A below-median')
    expect(rules({ A: '66.6', B: '90', C: '100', D: '110' })).not.toContain('A below-median')
  })

  it('looks for the middle and the next by amount, wherever the bids are listed', () => {
    // median 100, 70 % of it 70; in the listed order the middle would be 110
    expect(rules({ B: '110', A: '72', C: '100' })).not.toContain('A below-median')
    // next above 82: 100, of which it is 82 %; in the listed order it would be 110, of which it is 75 %
    expect(rules({ B: '110', A: '82', C: '100' })).not.toContain('A below-next')
  })

  it('takes for the next bid the cheapest that is not cheaper, an equal one too', () => {
    expect(rules({ A: '10', B: '50', C: '100' })).toContain('B below-next')
    expect(rules({ A: '50', B: '50', C: '100' })).not.toContain('A below-next')
  })

  it('does not take the median for the mean of all', () => {
    // mean 110, 70 % of it 77; median 80, 70 % of it 56
    expect(rules({ A: '70', B: '80', C: '180' }, { country: 'PL' })).toContain('A pl-below-mean')
  })

  it('adds the rules of a country, which may hold at their limit', () => {
    expect(rules({ A: '70' }, { country: 'PL', estimate: '100' })).toEqual([
      'A below-estimate',
      'A pl-below-estimate',
    ])
    // mean of all 100
    expect(rules({ A: '70', B: '130' }, { country: 'PL' })).toContain('A pl-below-mean')
    expect(rules({ A: '70.01', B: '130' }, { country: 'PL' })).not.toContain('A pl-below-mean')
    expect(rules({ A: '70', B: '130' })).not.toContain('A pl-below-mean')
  })

  it('mirrors for concessions: a fee above one and a half medians, a tariff below plausible cost', () => {
    expect(rules({ A: '100', B: '100', C: '151' }, { looksAt: 'fee' })).toEqual(['C fee-above-median'])
    expect(rules({ A: '100', B: '100', C: '150' }, { looksAt: 'fee' })).toEqual([])
    expect(rules({ A: '0.24', B: '0.25' }, { looksAt: 'tariff', plausibleCost: '0.25' })).toEqual([
      'A tariff-below-cost',
    ])
  })

  it('says by how much, against what, and where the rule comes from', () => {
    expect(
      abnormallyLow({ amounts: amounts({ A: '60' }), looksAt: 'price', country: 'DE', estimate: '90' }),
    ).toEqual([
      {
        bid: 'A',
        rule: 'below-estimate',
        message: '33.3 % below the estimate (limit 25 %)',
        source: 'Common practice; 2014/24 Art 69',
      },
    ])
  })

  it('has nothing to measure one bid against, nor an estimate of zero', () => {
    expect(rules({ A: '1' })).toEqual([])
    expect(rules({ A: '1' }, { estimate: '0' })).toEqual([])
  })
})
