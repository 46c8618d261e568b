import { expect, it } from 'vitest'
import { lotName } from './lot-name'

it.each([
  [{ id: '2', title: 'Garages' }, 'Lot 2: Garages'],
  [{ id: '2', title: 'Lot 2' }, 'Lot 2'],
  [{ id: '2', title: ' lot 2 ' }, 'Lot 2'],
  [{ id: '2', title: 'Lot 20' }, 'Lot 2: Lot 20'],
])('the lot %o is called %s', (lot, name) => {
  expect(lotName(lot, ': ')).toBe(name)
})
