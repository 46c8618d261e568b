import { describe, expect, it } from 'vitest'
import { content } from '@/lib/content/content'
import type { Criterion } from '../evaluation'
import { modelProblems } from '../scoring/model-problems'
import { prepareModel } from '../scoring/prepare-model'
import { presetModel } from './preset-model'
import { presetsFor } from './presets-for'
import { whyNotPreset } from './why-not-preset'

const { presets, presetCriteria } = content()
const lot = { estimatedValue: '2000000' }
const aProposal = (id: string): Criterion => ({
  id,
  title: id,
  kind: 'requirement',
  scoring: { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0.1' },
})
const named = (id: string) => {
  const found = presets.find((one) => one.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found
}
const model = (id: string, proposals: Criterion[] = [], of = lot) =>
  presetModel(named(id), presetCriteria, of, proposals, 'en')

describe('a preset', () => {
  it.each(presets.map(({ id }) => id))(
    '%s can be scored as it is, with and without scored requirements',
    (id) => {
      for (const count of [0, 1, 3]) {
        const made = model(id, ['one', 'two', 'three'].slice(0, count).map(aProposal))
        expect(modelProblems(made)).toEqual([])
        expect(() => prepareModel(made)).not.toThrow()
      }
    },
  )

  it('gives its weights in descending order, and they add up to 100', () => {
    for (const count of [0, 1, 3]) {
      const weights = model('concession-tariff', ['a', 'b', 'c'].slice(0, count).map(aProposal)).criteria.map(
        ({ weight }) => Number(weight),
      )
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
    }
  })

  it('keeps a place for what the scored requirements propose, and gives it to another criterion where there is none', () => {
    expect(model('concession-tariff', [aProposal('bidirectional')]).criteria).toContainEqual(
      expect.objectContaining({ id: 'bidirectional', weight: '20' }),
    )
    expect(model('concession-tariff').criteria[0]).toMatchObject({ id: 'tariff', weight: '55' })
  })

  it('multiplies its figures by those of the lot', () => {
    const [price] = model('procurement-absolute').criteria
    expect(price?.scoring).toMatchObject({ floor: '1200000', ceiling: '2200000' })
    const onValue = model('procurement-on-value', [aProposal('bidirectional')])
    expect(onValue.criteria.find(({ id }) => id === 'bidirectional')?.maximumValue).toBe('200000')
    expect(onValue.criteria[0]).toMatchObject({
      id: 'price-on-value',
      scoring: { method: 'fictitious-price' },
    })
  })

  it('waits for the estimated value where its amounts are shares of it', () => {
    const without = {}
    expect(whyNotPreset(named('procurement-absolute'), presetCriteria, without)).toContain('estimated value')
    expect(whyNotPreset(named('procurement-on-value'), presetCriteria, without)).toContain('estimated value')
    expect(whyNotPreset(named('concession-tariff'), presetCriteria, without)).toBeNull()
    expect(whyNotPreset(named('procurement-absolute'), presetCriteria, lot)).toBeNull()
  })

  it('ranks the criteria where the order alone is published', () => {
    const { criteria } = model('concession-order', [aProposal('bidirectional')])
    expect(criteria.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('the presets of a country', () => {
  it('stand in their own order where all suit any country', () => {
    expect(presetsFor(presets, 'concession', 'NL').map(({ place }) => place)).toEqual([1, 2, 3])
  })

  const ids = (country: string) => presetsFor(presets, 'procurement', country).map(({ id }) => id)

  it('begin with what is usual there', () => {
    expect(ids('NL')).toEqual(['procurement-on-value', 'procurement-absolute'])
    expect(ids('DE')).toEqual(['procurement-from-lowest', 'procurement-absolute'])
  })

  it('hold nothing but absolute methods in Portugal', () => {
    expect(ids('PT')).toEqual(['procurement-absolute'])
  })
})
