import { expect, it } from 'vitest'
import { aCriterion, theContent } from '../../domain/testing/a-tender'
import { annexWords } from './annex-words'
import { scoringInWords } from './scoring-in-words'

const content = theContent()
const words = annexWords(content, content.models.slice(0, 1), 'en')
const inWords = (change: Parameters<typeof aCriterion>[0]) => scoringInWords(words, aCriterion(change), '40')

it('puts the figures of the criterion into its formula', () => {
  const scoring = { method: 'absolute-linear', floor: '0.30', ceiling: '0.650' } as const
  expect(inWords({ scoring })).toBe('40 × (0.65 − value) ÷ (0.65 − 0.3), at least 0 and at most 40.')
  expect(inWords({ scoring, direction: 'max' })).toContain('(value − 0.3) ÷ (0.65 − 0.3)')
})

it('speaks of hardware only where hardware alone earns something', () => {
  const offer = (ready: string) =>
    inWords({ scoring: { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready } })
  expect(offer('0.1')).toContain('the larger of r and t × c')
  expect(offer('0')).toMatch(/^40 × s × t × c\.\n/)
  expect(offer('0')).not.toMatch(/\br\b|hardware/)
})

it('says each method without leaving a slot open', () => {
  const methods: Parameters<typeof aCriterion>[0][] = [
    { scoring: { method: 'scale', max: '100' } },
    { scoring: { method: 'levels' } },
    {
      scoring: {
        method: 'value-function',
        anchors: [
          { x: '0', v: '0' },
          { x: '1', v: '100' },
        ],
        outside: 'exclude',
      },
    },
    { scoring: { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0.1' } },
    { scoring: { method: 'lowest-relative' } },
    { scoring: { method: 'lowest-relative' }, direction: 'max' },
    { scoring: { method: 'linear-from-lowest', span: '1', clamp: true } },
    { scoring: { method: 'log', base: '4' } },
    { scoring: { method: 'inverse-square' } },
    { scoring: { method: 'inverse-square' }, direction: 'max' },
    { scoring: { method: 'min-max' } },
    { scoring: { method: 'fictitious-price' } },
    { scoring: { method: 'divisor' } },
  ]
  const texts = methods.map(inWords)
  for (const text of texts) expect(text).not.toMatch(/[{}]/)
  expect(new Set(texts).size).toBe(methods.length)
})
