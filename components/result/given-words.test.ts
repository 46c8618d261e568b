import { describe, expect, it } from 'vitest'
import type { Criterion } from '@/lib/domain/evaluation'
import { givenWords } from './given-words'

const criterion = (fields: Partial<Criterion>): Criterion => ({
  id: 'c',
  title: 'C',
  kind: 'quality',
  scoring: { method: 'levels' },
  ...fields,
})
const said = (fields: Partial<Criterion>, value: Parameters<typeof givenWords>[1]['value']) =>
  givenWords(criterion(fields), { value, source: 'hand' }, { certified: 'Certified' })

describe('what a bid gives, in words', () => {
  it('is a number with its unit', () => {
    const scoring = { method: 'lowest-relative' } as const
    expect(said({ scoring, unit: 'EUR/kWh' }, '0.42')).toBe('0.42\u00a0EUR/kWh')
    expect(said({ scoring: { method: 'scale', max: '10' } }, '7.5')).toBe('7.5 of 10')
  })

  it('is a level by its name', () => {
    expect(said({ levels: [{ code: '2', value: '0.7', label: 'Good' }] }, '2')).toBe('Good (level 2)')
  })

  it('is an offer with share, date, proof and hardware, and says what is not there', () => {
    expect(said({}, { share: '0.4', months: '12', class: 'certified', hardware: true })).toBe(
      '40 % of the points beyond any minimum, after 12 months, Certified, hardware from day one',
    )
    expect(said({}, { share: '0' })).toBe(
      '0 % of the points beyond any minimum, without a date, without proof',
    )
  })
})
