import { expect, it } from 'vitest'
import { tooLarge } from './too-large'

it('refuses what declares more than any file may have, in a sentence', () => {
  expect(tooLarge('POST', String(30 * 1024 * 1024))).toMatch(
    /tender file has at most 4 MB, a letterhead at most 5 MB, a response form at most 8 MB/,
  )
  expect(tooLarge('POST', String(8 * 1024 * 1024))).toBeNull()
  expect(tooLarge('POST', null)).toBeNull()
  expect(tooLarge('GET', '99999999')).toBeNull()
})
