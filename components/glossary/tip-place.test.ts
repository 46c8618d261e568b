import { describe, expect, it } from 'vitest'
import { tipPlace } from './tip-place'

const window = { width: 360, height: 700 }
const tip = { width: 300, height: 80 }

describe('the tip of a word', () => {
  it('stands under the word', () => {
    expect(tipPlace({ left: 20, top: 100, bottom: 120 }, tip, window)).toEqual({ left: 20, top: 126 })
  })
  it('stands above it at the foot of the window, and never leaves the window at the side', () => {
    expect(tipPlace({ left: 300, top: 660, bottom: 680 }, tip, window)).toEqual({ left: 52, top: 574 })
  })
})
