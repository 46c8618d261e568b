import { describe, expect, it } from 'vitest'
import { assembleLots } from '../assembly/assemble-lots'
import type { Decision, Lot } from '../tender'
import { aLot, aTender, theContent } from '../testing/a-tender'
import { lotViews } from './lot-view'
import { takeBack } from './take-back'

const LOCAL = {
  key: 'LOCAL-1',
  title: 'Colour',
  clause: 'Points shall be green.',
  proof: [],
  lots: ['1'],
  treatment: 'mandatory' as const,
}

function way(decision: Omit<Decision, 'lot'>, lot: Partial<Lot> = {}): string {
  const tender = aTender({
    lots: [aLot(lot)],
    decisions: [{ lot: '1', ...decision }],
    localRequirements: [LOCAL],
  })
  const content = theContent()
  const context = { tender, content, ...assembleLots(tender, content) }
  const [view] = lotViews(context)
  if (!view) throw new Error('the lot is not assembled')
  return takeBack(context, view, { lot: '1', ...decision })
}

describe('the way to take a decision back', () => {
  it('is beside the lock of what the law or safety gives', () => {
    expect(way({ requirement: 'BD-19', part: 'floor', treatment: 'deferred' })).toBe(
      'Press Take back what was decided.',
    )
    expect(way({ requirement: 'BD-17', treatment: 'excluded' })).toBe('Press Take back what was decided.')
  })

  it('is in the list of decisions without effect where the lot has no such requirement or part', () => {
    const listed = 'Press Take back under Decisions without effect.'
    expect(way({ requirement: 'PR-12', treatment: 'mandatory' })).toBe(listed)
    const onlyLaw: Partial<Lot> = { bidirectional: { stance: 'not-sought' } }
    expect(way({ requirement: 'BD-19', treatment: 'award-criterion' }, onlyLaw)).toBe(listed)
  })

  it('is in the details of a requirement that may be moved', () => {
    expect(way({ requirement: 'BD-20', treatment: 'mandatory' })).toBe('Press Set back to the catalogue.')
    expect(way({ requirement: 'LOCAL-1', treatment: 'excluded' })).toBe('Press Set back for this lot.')
  })
})
