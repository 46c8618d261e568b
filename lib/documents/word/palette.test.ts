import { expect, it } from 'vitest'
import { ACCENT, BLOCK, HEAD, INK, MARK, SOFT, TINT_OF_TREATMENT } from './palette'

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it.each<[string, string]>([
  ...[INK, SOFT, ACCENT, BLOCK].map((ink): [string, string] => [ink, 'FFFFFF']),
  [SOFT, HEAD],
  [INK, MARK],
  ...Object.values(TINT_OF_TREATMENT).map(({ ink, paper }): [string, string] => [ink, paper]),
])('the words in %s can be read on %s (WCAG 2.2, 1.4.3)', (ink, paper) => {
  const [light, dark] = [luminance(ink), luminance(paper)].toSorted((a, b) => b - a)
  expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
})
