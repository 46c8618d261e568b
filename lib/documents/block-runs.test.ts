import { expect, it } from 'vitest'
import { openSlot, runsOf } from './block-runs'

it('marks the places that are still open, and gives back the whole text', () => {
  const text = `By ${openSlot('long-stop date')} at the latest, or [this], stays.`
  const runs = runsOf(text)
  expect(runs.map((run) => run.text).join('')).toBe(text)
  expect(runs.filter((run) => run.open)).toEqual([{ text: '[long-stop date: to be filled in]', open: true }])
})

it('marks a label that holds brackets', () => {
  expect(runsOf(openSlot('a [b] c'))).toEqual([{ text: '[a b c: to be filled in]', open: true }])
})

it('says nothing of an empty text', () => {
  expect(runsOf('')).toEqual([])
})
