import { describe, expect, it } from 'vitest'
import { aCriterion, aModel, aTender, settledProofs, theContent } from '../testing/a-tender'
import { missingCriteria } from './missing-criteria'

const missing = (change: Parameters<typeof aTender>[0]) =>
  missingCriteria(aTender(change), '1', theContent()).map(({ id }) => id)
const scoredToo = [
  ...settledProofs(),
  { requirement: 'SC-6', lot: '1', treatment: 'award-criterion' as const },
]

describe('the criteria that a lot still misses', () => {
  it('are all the proposed ones where it has none of its own', () => {
    expect(missing({ evaluation: {}, decisions: scoredToo })).toEqual(['bidirectional', 'sc-6'])
  })

  it('are none where its own score every scored requirement', () => {
    expect(missing({})).toEqual([])
  })

  it('are those of a requirement that began to be scored later', () => {
    expect(missing({ decisions: scoredToo })).toEqual(['sc-6'])
  })

  it('leave out what a criterion under another name scores already', () => {
    const own = aCriterion({ id: 'c2', kind: 'requirement', requirements: ['BD-19', 'BD-20'] })
    expect(missing({ evaluation: { '1': aModel({ criteria: [own] }) } })).toEqual([])
  })
})
