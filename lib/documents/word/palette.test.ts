import { expect, it } from 'vitest'
import { contrast } from '../letterhead/contrast'
import { ACCENT, BLOCK, HEAD, INK, MARK, SOFT, TINT_OF_TREATMENT } from './palette'

it.each<[string, string]>([
  ...[INK, SOFT, ACCENT, BLOCK].map((ink): [string, string] => [ink, 'FFFFFF']),
  [SOFT, HEAD],
  [INK, MARK],
  ...Object.values(TINT_OF_TREATMENT).map(({ ink, paper }): [string, string] => [ink, paper]),
])('the words in %s can be read on %s (WCAG 2.2, 1.4.3)', (ink, paper) => {
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
})
