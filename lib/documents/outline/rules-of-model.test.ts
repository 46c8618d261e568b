import { expect, it } from 'vitest'
import type { EvaluationModel } from '../../domain/evaluation'
import { aCriterion, aModel, theContent } from '../../domain/testing/a-tender'
import { annexWords } from './annex-words'
import { rulesOfModel } from './rules-of-model'

const content = theContent()
const words = annexWords(content, content.models.slice(0, 1), 'en')
const said = (change: Partial<EvaluationModel>) =>
  rulesOfModel(words, aModel(change), 'procurement', false).join('\n')
const relative = aCriterion({ id: 'price', weight: '40', scoring: { method: 'lowest-relative' } })
const quality = aCriterion({
  id: 'plan',
  kind: 'quality',
  weight: '60',
  scoring: { method: 'scale', max: '10' },
})

it('publishes who drops out first where that changes the points of others', () => {
  const threshold = said({ criteria: [relative, { ...quality, threshold: '30' }] })
  expect(threshold).toContain('The threshold of a criterion is applied as soon as it is scored')
  expect(threshold).not.toContain('The threshold of the total')
  const total = said({ criteria: [relative, quality], totalThreshold: '50' })
  expect(total).toContain('The threshold of the total comes last')
  expect(total).not.toMatch(/\{\w+\}/)
})

it('says nothing of an order that changes nothing: no threshold, or points that depend on no other bid', () => {
  expect(said({ criteria: [relative, quality] })).not.toContain('drops out')
  const absolute = { ...relative, scoring: { method: 'absolute-linear', floor: '0', ceiling: '9' } as const }
  expect(said({ criteria: [absolute, { ...quality, threshold: '30' }], totalThreshold: '50' })).not.toContain(
    'drops out',
  )
})
