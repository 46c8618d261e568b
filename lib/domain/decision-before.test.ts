import { describe, expect, it } from 'vitest'
import { decisionBefore } from './decision-before'

describe('taking a decision back', () => {
  it('gives every field that it changed its earlier value', () => {
    const before = { parameters: { a: 1, b: 2 }, rationale: 'Old' }
    const after = { parameters: { a: 3 }, rationale: 'New', treatment: 'deferred' as const }
    expect(decisionBefore(after, before, after)).toEqual({ ...before, treatment: undefined })
  })

  it('keeps what was decided on another field since', () => {
    const now = { treatment: 'deferred' as const, rationale: 'Typed since', parameters: { b: 2 } }
    expect(decisionBefore(now, {}, { treatment: 'deferred' })).toEqual({
      rationale: 'Typed since',
      parameters: { b: 2 },
      treatment: undefined,
    })
  })

  it('is not possible where the same field was decided again since', () => {
    expect(decisionBefore({ treatment: 'excluded' }, {}, { treatment: 'deferred' })).toBeNull()
    expect(
      decisionBefore({ parameters: { a: 3 } }, { parameters: { a: 1 } }, { parameters: { a: 2 } }),
    ).toBeNull()
  })
})
