import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aligned } from './aligned'
import { sequenceDiff } from './sequence-diff'
import { textDiff } from './text-diff'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
const same = (one: string, other: string) => one === other

describe('the difference of two sequences', () => {
  it('gives both back: what stayed and was removed is before, what stayed and was added is after', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pieces = sequenceDiff(before, after, same)
        const without = (kind: string) =>
          pieces.filter((one) => one.kind !== kind).flatMap(({ items }) => items)
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })

  it('keeps as much as possible', () => {
    expect(sequenceDiff([...'abcde'], [...'abXde'], same)).toEqual([
      { kind: 'same', items: ['a', 'b'] },
      { kind: 'removed', items: ['c'] },
      { kind: 'added', items: ['X'] },
      { kind: 'same', items: ['d', 'e'] },
    ])
  })

  it('takes the middle of two very long texts as replaced, at once', () => {
    const long = (letter: string) => Array.from({ length: 5_000 }, (_, index) => `${letter}${index}`)
    const pieces = sequenceDiff(['start', ...long('a'), 'end'], ['start', ...long('b'), 'end'], same)
    expect(pieces.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['same', 1],
      ['removed', 5_000],
      ['added', 5_000],
      ['same', 1],
    ])
  })
})

describe('two sequences side by side', () => {
  it('lose nothing on either side, whatever counts as alike', () => {
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (before, after, alike) => {
        const sides = aligned(before, after, same, () => alike)
        expect(sides.flatMap((side) => side.before ?? [])).toEqual(before)
        expect(sides.flatMap((side) => side.after ?? [])).toEqual(after)
      }),
    )
  })

  it('put what changed beside what it was', () => {
    expect(aligned(['a', 'x1', 'b'], ['a', 'x2', 'b'], same, (one, other) => one[0] === other[0])).toEqual([
      { before: 'a', after: 'a' },
      { before: 'x1', after: 'x2' },
      { before: 'b', after: 'b' },
    ])
  })
})

describe('two versions of a text', () => {
  it('mark the word that changed and not the comma after it', () => {
    expect(textDiff('within 60 seconds, always', 'within 30 seconds, always')).toEqual([
      { kind: 'same', text: 'within ' },
      { kind: 'removed', text: '60 ' },
      { kind: 'added', text: '30 ' },
      { kind: 'same', text: 'seconds, always' },
    ])
  })
})
