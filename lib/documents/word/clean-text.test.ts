import { expect, it } from 'vitest'
import { cleanText } from './clean-text'
import { isRightToLeft } from './is-right-to-left'
import { shorten } from './shorten'

it('drops what XML cannot hold and keeps everything else', () => {
  expect(cleanText('a\u0000\u0007\u007f\u0085b\uFFFEc\uFFFFd\uD800e\uDC00f')).toBe('abcdef')
  expect(cleanText('👩‍👩‍👧 é ש 漢\t𝄞')).toBe('👩‍👩‍👧 é ש 漢\t𝄞')
})

it('makes every line break the same', () => {
  expect(cleanText('a\r\nb\rc\u2028d\ne')).toBe('a\nb\nc\nd\ne')
})

it('calls a text right-to-left by most of its letters', () => {
  expect(isRightToLeft('שלום עולם OCPP')).toBe(true)
  expect(isRightToLeft('Lot שלום for everyone here')).toBe(false)
  expect(isRightToLeft('123 – 456')).toBe(false)
})

it('shortens by whole characters', () => {
  expect(shorten('🚗🚗🚗🚗', 3)).toBe('🚗🚗…')
  expect(shorten('short', 5)).toBe('short')
})
