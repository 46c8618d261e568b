import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { offerValues } from './bid-value-values'
import { offerForm } from './offer-schema'

const empty = offerValues(undefined)

describe('the form of an offer', () => {
  it('sends the share as a part of one, exactly, whatever the decimal sign', () => {
    const value = { ...empty.value, share: '62,5', months: '12', class: 'certified' }
    expect(z.parse(offerForm, { ...empty, value }).value).toEqual({
      share: '0.625',
      months: '12',
      class: 'certified',
      hardware: false,
    })
  })

  it('counts an empty form as no value, not as an offer of nothing', () => {
    expect(z.parse(offerForm, { ...empty, rationale: 'Not read yet' })).toEqual({ rationale: 'Not read yet' })
  })

  it('keeps an offer of nothing, which is a share of 0', () => {
    const value = { ...empty.value, share: '0' }
    expect(z.parse(offerForm, { ...empty, value }).value).toEqual({ share: '0', hardware: false })
  })

  it('gives back what it was filled with', () => {
    const stored = {
      value: { share: '0.07', months: '36', class: 'commitment', hardware: true },
      rationale: 'Letter of the maker',
      passage: 'Annex 3',
    }
    expect(z.parse(offerForm, offerValues({ ...stored, source: 'hand' }))).toEqual(stored)
  })

  it.each([
    ['a share above all of the points', { share: '200' }, 'value.share'],
    ['a date without a class of proof', { share: '50', months: '6' }, 'value.class'],
  ])('refuses %s at its field', (_what, change, field) => {
    const result = z.safeParse(offerForm, { ...empty, value: { ...empty.value, ...change } })
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
  })

  it('names the field that is no number', () => {
    const value = { ...empty.value, share: 'half' }
    const result = z.safeParse(offerForm, { ...empty, value })
    expect(JSON.stringify(result.error?.issues)).toContain('share')
  })
})
