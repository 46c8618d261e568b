import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { aCriterion, theContent } from '../../domain/testing/a-tender'
import { annexWords } from './annex-words'
import { workedExample } from './worked-example'

const content = theContent()
const words = annexWords(content, content.models.slice(0, 1), 'en')
const exampleOf = (change: Parameters<typeof aCriterion>[0]) => workedExample(words, aCriterion(change), '40')

it('puts a value between the published ones into the formula', () => {
  expect(exampleOf({ scoring: { method: 'absolute-linear', floor: '0.30', ceiling: '0.60' } })).toBe(
    'A value of 0.45 earns 40 × (0.6 − 0.45) ÷ (0.6 − 0.3) = 20 points.',
  )
})

it('takes a level in the middle of the scale', () => {
  const levels = ['0', '0.4', '1'].map((value, code) => ({ code: String(code), value, label: value }))
  expect(exampleOf({ scoring: { method: 'levels' }, levels })).toMatch(/^Level 1 earns .* = 16 points\.$/)
})

it('says of what the other tenders would be, where they count', () => {
  expect(exampleOf({ scoring: { method: 'lowest-relative' } })).toMatch(
    /^If the lowest value of all admitted tenders were 100 and the highest 200, a value of 125 would earn .* = 32 points\.$/,
  )
})

it('says that a number is rounded where it is', () => {
  expect(exampleOf({ scoring: { method: 'log', base: '4' } })).toMatch(/ ≈ \d+\.\d{1,4} points\.$/)
})

it('agrees with the formula beside it for an offer', () => {
  const text = exampleOf({
    scoring: { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0' },
  })
  expect(text).toContain('s = 0.5, d = 30 and the class “Certified')
  expect(text).toContain(`= ${new Fraction(40).mul('0.5').mul('0.5')} points`)
})

it('gives none where a price earns no points of its own, and none for figures outside the domain', () => {
  expect(exampleOf({ scoring: { method: 'divisor' } })).toBeUndefined()
  expect(exampleOf({ scoring: { method: 'absolute-linear', floor: '1', ceiling: '1' } })).toBeUndefined()
})
