import { describe, expect, it } from 'vitest'
import type { Criterion } from '../evaluation'
import { aCriterion, theContent } from '../testing/a-tender'
import { givenWords } from './given-words'
import type { GivenValue } from './received-bid'

const said = (fields: Partial<Criterion>, value: GivenValue) =>
  givenWords(theContent(), aCriterion({ unit: undefined, ...fields }), value)

describe('what a bid gives, in words', () => {
  it('is a number with its unit', () => {
    const scoring = { method: 'lowest-relative' } as const
    expect(said({ scoring, unit: 'EUR/kWh' }, '0.42')).toBe('0.42\u00a0EUR/kWh')
    expect(said({ scoring: { method: 'scale', max: '10' } }, '7.5')).toBe('7.5 of 10')
  })

  it('is a level by its name, and by its code where nobody named it', () => {
    const scoring = { method: 'levels' } as const
    const levels = [{ code: '2', value: '0.7', label: 'Good' }]
    expect(said({ scoring, levels }, '2')).toBe('Good (level 2)')
    expect(said({ scoring, levels }, '3')).toBe('3')
  })

  it('is an offer with share, date, proof and hardware, and says what is not there', () => {
    expect(said({}, { share: '0.4', months: '12', class: 'certified', hardware: true })).toBe(
      '40 % of the points beyond any minimum; 12 months after the start of the service; ' +
        'evidence: Certified, or tested by an accredited body, for the model that is offered; hardware from the first day',
    )
    expect(said({}, { share: '1', class: 'own-class' })).toBe(
      '100 % of the points beyond any minimum; without a date; evidence: own-class',
    )
    expect(said({}, { share: '0.5' })).toMatch(/without a date; without proof$/)
  })

  it.each([
    ['0', 'at the start of the service'],
    ['0.0', 'at the start of the service'],
    ['1', '1 month after the start of the service'],
    ['1.5', '1.5 months after the start of the service'],
    ['2', '2 months after the start of the service'],
  ])('says %s months as "%s"', (months, words) => {
    expect(said({}, { share: '1', months, class: 'certified' })).toContain(`; ${words}; `)
  })

  it('is not offered where the share is nothing, whatever stands beside it', () => {
    expect(said({}, { share: '0' })).toBe('Not offered')
    expect(said({}, { share: '0.00', months: '12', class: 'certified', hardware: true })).toBe('Not offered')
    expect(said({}, { hardware: false })).toBe('Not offered')
  })
})
