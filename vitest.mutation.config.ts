import { defineConfig } from 'vitest/config'

// The tests of the scoring engine and its reader. Those with random bids stay out: slow, and not the same from run to run.
export default defineConfig({
  test: {
    include: ['lib/domain/scoring/**/*.test.ts', 'lib/domain/parse-evaluation.test.ts'],
    exclude: ['lib/domain/scoring/sensitivity/**', 'lib/domain/scoring/score-properties.test.ts'],
    isolate: false,
    maxWorkers: 1,
  },
})
