import { expect, it } from 'vitest'
import { cleanText } from './clean-text'

it('replaces half a character pair and drops control characters, at any depth', () => {
  expect(cleanText({ lots: [{ title: 'a\uD800b\u0007\u0085c' }], n: 1 })).toEqual({
    lots: [{ title: 'a\uFFFDbc' }],
    n: 1,
  })
})

it('keeps line breaks, tabs and whole characters', () => {
  expect(cleanText('one\r\n\ttwo 👩🏽‍🚒 שלום')).toBe('one\r\n\ttwo 👩🏽‍🚒 שלום')
})

it('passes the bytes of a file as they are', () => {
  const bytes = new Uint8Array([0, 7, 255])
  expect(cleanText({ bytes })).toEqual({ bytes })
})
