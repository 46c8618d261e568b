import { describe, expect, it } from 'vitest'
import { askedWords, foundBy } from './found-by'

describe('a search in the catalogue', () => {
  it('wants every word, whatever its case and order', () => {
    expect(foundBy('ocpp  Station', ['Communication of the station', undefined, 'OCPP 2.0.1'])).toBe(true)
    expect(foundBy('ocpp boat', ['Communication of the station', 'OCPP 2.0.1'])).toBe(false)
  })
  it('finds everything where nothing is asked, and takes no list of words', () => {
    expect(foundBy(askedWords(undefined), ['x'])).toBe(true)
    expect(askedWords(['a', 'b'])).toBe('')
  })
})
