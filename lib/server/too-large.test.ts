import { expect, it } from 'vitest'
import { tooLarge } from './too-large'

it('refuses what declares more than any file may have, in a sentence', () => {
  expect(tooLarge('POST', String(30 * 1024 * 1024))).toMatch(/at most 4 MB/)
  expect(tooLarge('POST', String(8 * 1024 * 1024))).toBeNull()
  expect(tooLarge('POST', null)).toBeNull()
  expect(tooLarge('GET', '99999999')).toBeNull()
})
