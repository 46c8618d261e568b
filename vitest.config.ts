import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'db/**/*.test.ts',
      'bin/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // No test changes a module that another reads, so the content and the libraries are loaded once a worker.
    isolate: false,
  },
})
