import { describe, expect, it } from 'vitest'
import { stepAt, walkSteps } from './walk-steps'

const steps = walkSteps('t', '1')

describe('the guided walk', () => {
  it('knows its step from the page that is open, whatever lot that shows', () => {
    for (const [index, { href }] of steps.entries())
      expect(stepAt(steps, href.split('?')[0] ?? '')).toBe(index)
  })
  it('counts the bids to the step of the result', () => {
    expect(stepAt(steps, '/tenders/t/bids')).toBe(steps.length - 1)
    expect(stepAt(steps, '/tenders/t/bids/1/b')).toBe(steps.length - 1)
  })
  it('has no step on a page that is none', () => {
    expect(stepAt(steps, '/tenders/t/history')).toBeUndefined()
    expect(stepAt(steps, '/tenders/t/details')).toBeUndefined()
  })
})
