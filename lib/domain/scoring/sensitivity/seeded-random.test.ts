import { expect, it } from 'vitest'
import { seededRandom } from './seeded-random'

it('gives the published first numbers of mulberry32', () => {
  const next = seededRandom(1)
  expect(next() / 2 ** 32).toBe(0.6270739405881613)
})

it('spreads evenly', () => {
  const next = seededRandom(2026)
  const counts = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 10_000; draw += 1) {
    const box = Math.floor((next() / 2 ** 32) * 10)
    counts[box] = (counts[box] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
