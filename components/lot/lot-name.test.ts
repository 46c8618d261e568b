import { expect, it } from 'vitest'
import { lotName } from './lot-name'

it('says the number once where a lot has no name of its own', () => {
  expect(lotName({ id: '2', title: 'Garages' })).toBe('Lot 2 · Garages')
  expect(lotName({ id: '2', title: 'Lot 2' })).toBe('Lot 2')
  expect(lotName({ id: '2', title: 'Lot 20' })).toBe('Lot 2 · Lot 20')
})
