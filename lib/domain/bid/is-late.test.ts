import { expect, it } from 'vitest'
import { isLate } from './is-late'

const due = { tendersDue: '2027-02-15' }

it('is late from the day after the last day for tenders on', () => {
  expect(isLate({ receivedAt: '2027-02-15T23:59' }, due)).toBe(false)
  expect(isLate({ receivedAt: '2027-02-16T00:00' }, due)).toBe(true)
})

it('is never taken for late where a day is unknown', () => {
  expect(isLate({}, due)).toBe(false)
  expect(isLate({ receivedAt: '2027-02-16T00:00' }, {})).toBe(false)
})
