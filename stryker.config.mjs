export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'lib/domain/scoring/**/*.ts',
    '!lib/domain/scoring/**/*.test.ts',
    '!lib/domain/scoring/{sensitivity,testing}/**',
  ],
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['/data', '/.next', '/e2e', '/content', '/test-results', '/docs', '/app', '/components'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 4000,
  reporters: ['progress-append-only', 'json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: null },
}
