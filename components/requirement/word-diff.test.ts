import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff'

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, changed }) => (changed ? `<${text.trim()}>` : text.trim()))
    .join(' ')

describe('the words that a departure changes', () => {
  it('marks the figure that was changed and nothing else', () => {
    expect(marked('for at least 98 per cent of the time', 'for at least 99 per cent of the time')).toBe(
      'for at least <99> per cent of the time',
    )
  })

  it('marks nothing where the text is the catalogue’s', () => {
    expect(wordDiff('Every Charging Point shall', 'Every Charging Point shall')).toEqual([
      { at: 0, text: 'Every Charging Point shall', changed: false },
    ])
  })

  it('marks words that were put in, in their place', () => {
    expect(marked('The Operator shall comply.', 'The Operator shall, from 1 January 2028, comply.')).toBe(
      'The Operator <shall, from 1 January 2028,> comply.',
    )
  })

  it('takes a place still to be filled in as one word', () => {
    expect(marked('comply with [Grid code: to be filled in] always', 'comply with EN 50549 always')).toBe(
      'comply with <EN 50549> always',
    )
  })

  it('gives the new text back whole', () => {
    const after = 'A new text,\nof two lines.'
    expect(
      wordDiff('An old text of one line.', after)
        .map(({ text }) => text)
        .join(''),
    ).toBe(after)
  })
})
