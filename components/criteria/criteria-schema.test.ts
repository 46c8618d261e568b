import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { evaluationModel } from '@/lib/domain/evaluation'
import { criteriaForm } from './criteria-schema'
import { criteriaValues, newCriterion } from './criteria-values'

const example: unknown = JSON.parse(readFileSync('content/examples/utrecht-like-programme.json', 'utf8'))
const { evaluation } = z.parse(z.object({ evaluation: z.record(z.string(), evaluationModel) }), example)
const withoutEmptyLists = (model: z.infer<typeof evaluationModel>) => ({
  ...model,
  criteria: model.criteria.map(({ requirements = [], ...criterion }) => ({
    ...criterion,
    ...(requirements.length > 0 ? { requirements } : {}),
  })),
})

describe('the form of the award criteria', () => {
  it.each(Object.entries(evaluation))(
    'gives the criteria of lot %s of the example back as they were',
    (_, model) => {
      expect(z.parse(criteriaForm, criteriaValues(model))).toEqual(withoutEmptyLists(model))
    },
  )

  it('sends the parameters of the chosen method only', () => {
    const values = criteriaValues({ aggregation: 'weighted-sum', criteria: [] })
    const criterion = newCriterion([])
    const scoring = { ...criterion.scoring, method: 'scale', max: '12,5', floor: '3', horizon: '60' }
    const saved = z.parse(criteriaForm, { ...values, criteria: [{ ...criterion, title: 'Design', scoring }] })
    expect(saved.criteria[0]?.scoring).toEqual({ method: 'scale', max: '12.5' })
  })

  it('leaves out the weight where the order counts, and keeps the rank', () => {
    const criterion = { ...newCriterion([]), title: 'Design', weight: '40', rank: '1' }
    const values = { ...criteriaValues({ aggregation: 'ordinal', criteria: [] }), criteria: [criterion] }
    expect(z.parse(criteriaForm, values).criteria[0]).toMatchObject({ rank: 1 })
    expect(z.parse(criteriaForm, values).criteria[0]).not.toHaveProperty('weight')
  })

  it('refuses a criterion without a title', () => {
    const values = criteriaValues({ aggregation: 'weighted-sum', criteria: [] })
    const result = z.safeParse(criteriaForm, { ...values, criteria: [newCriterion([])] })
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['criteria.0.title'])
  })

  it('never gives a new criterion the id of another', () => {
    const first = newCriterion([])
    const second = { ...newCriterion([first]), id: 'c3' }
    expect(newCriterion([first, second]).id).toBe('c4')
  })
})
