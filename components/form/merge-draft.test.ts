import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDraft } from './merge-draft'

const base = { title: 'T', reference: '', dates: { start: '2027-01-01', end: '' }, keys: ['a'] }

describe('what was typed, onto what another window saved meanwhile', () => {
  it('keeps both where they changed different fields', () => {
    const typed = { ...base, reference: 'TWO' }
    const current = { ...base, title: 'New', dates: { ...base.dates, end: '2030-01-01' } }
    expect(mergeDraft(base, typed, current)).toEqual({
      values: { ...current, reference: 'TWO' },
      conflicts: [],
    })
  })

  it('leaves a field that both changed as the other window saved it, and reports what was typed', () => {
    const merged = mergeDraft(base, { ...base, reference: 'TWO' }, { ...base, reference: 'ONE' })
    expect(merged.values).toEqual({ ...base, reference: 'ONE' })
    expect(merged.conflicts).toEqual([{ path: 'reference', typed: 'TWO', current: 'ONE' }])
  })

  it('names a field inside a group, and takes a list as one field', () => {
    const typed = { ...base, dates: { ...base.dates, start: '2027-02-01' }, keys: ['a', 'b'] }
    const current = { ...base, dates: { ...base.dates, start: '2027-03-01' }, keys: ['a', 'c'] }
    expect(mergeDraft(base, typed, current).conflicts.map(({ path }) => path)).toEqual([
      'dates.start',
      'keys',
    ])
  })

  it('has nothing to decide where both typed the same, or where what was typed has arrived', () => {
    const typed = { ...base, reference: 'TWO' }
    expect(mergeDraft(base, typed, typed)).toEqual({ values: typed, conflicts: [] })
  })

  it('never loses a field: each is the one that changed it, or is reported', () => {
    const record = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.record({ d: fc.nat(2) }) })
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const { values, conflicts } = mergeDraft(before, mine, theirs)
        const merged = values as typeof before // The three share one shape.
        const settled =
          merged.a === mine.a || mine.a === before.a || conflicts.some(({ path }) => path === 'a')
        expect(settled).toBe(true)
        expect(merged.a === theirs.a || theirs.a === before.a).toBe(true)
      }),
    )
  })
})
