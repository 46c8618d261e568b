import { expect, it } from 'vitest'
import { conflictsOf, openConflicts, settleConflict } from './draft-conflicts'

const conflict = (path: string, typed: string) => ({ path, typed, current: 'saved' })

it('asks once a field, about what was typed into it last, and no more once it is decided', () => {
  const control = {}
  const kept: string[][] = []
  const found = [conflict('title', 'first'), conflict('reference', 'mine'), conflict('title', 'last')]
  openConflicts(control, found, (left) => kept.push(left.map(({ path }) => path)))
  expect(conflictsOf(control)).toEqual([conflict('title', 'last'), conflict('reference', 'mine')])
  settleConflict(control, 'title')
  expect(conflictsOf(control)).toEqual([conflict('reference', 'mine')])
  expect(kept).toEqual([['title', 'reference'], ['reference']])
})
