import { describe, expect, it } from 'vitest'
import { requestRefusal } from './request-refusal'

const post = { method: 'POST', host: 'localhost:3000', origin: 'http://localhost:3000' }

describe('a request', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])('is answered on %s', (host) => {
    expect(requestRefusal({ method: 'GET', host, origin: null })).toBeNull()
    expect(requestRefusal({ method: 'POST', host, origin: `http://${host}` })).toBeNull()
  })

  it.each([
    null,
    '',
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io:3000',
    '10.0.0.1',
    'localhost:3000@evil',
  ])('is refused on %s, whatever it asks', (host) =>
    expect(requestRefusal({ method: 'GET', host, origin: null })).toMatch(/localhost/),
  )

  it.each([
    null,
    'null',
    'http://evil.example',
    'http://localhost:4000',
    'http://127.0.0.1:3000',
    'https://localhost:3000',
  ])('is refused as a change that comes from %s', (origin) =>
    expect(requestRefusal({ ...post, origin })).toMatch(/pages of the workbench/),
  )

  it('is answered as a change from its own page', () => {
    expect(requestRefusal(post)).toBeNull()
  })
})
