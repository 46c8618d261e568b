import { describe, expect, it } from 'vitest'
import { aCriterion } from '../testing/a-tender'
import { tidyValue } from './tidy-value'

describe('a value as it is typed', () => {
  it.each([
    ['0,39', '0.39'],
    ['1.850.000', '1850000'],
    ['1 850 000,50', '1850000.50'],
    ['0.350', '0.350'],
    ['24', '24'],
  ])('%s is read as %s', (typed, value) => {
    expect(tidyValue(aCriterion(), typed)).toEqual({ value })
  })

  it.each([
    ['650.000', /650000 or 650\.$/],
    ['1,250', /1250 or 1\.25\.$/],
    ['1.234', /1234 or 1\.2340\.$/],
  ])('%s is read in two ways by different people, so it is asked about', (typed, message) => {
    const { problem = '' } = tidyValue(aCriterion(), typed)
    expect(problem).toMatch(message)
    for (const [, offered = ''] of problem.split('Write')[1]?.matchAll(/(\d+(?:\.\d+)?)/g) ?? [])
      expect(tidyValue(aCriterion(), offered).problem).toBeUndefined()
  })

  it('takes the code of a level as it is, and an offer too', () => {
    const levels = aCriterion({ scoring: { method: 'levels' } })
    expect(tidyValue(levels, ' 1,250 ')).toEqual({ value: '1,250' })
    expect(tidyValue(aCriterion(), { share: '0.5' })).toEqual({ value: { share: '0.5' } })
  })
})
