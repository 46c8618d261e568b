import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAME = 'parse-worker.mjs'

/**
 * Where the worker lies: beside this file; in the built server, which bundles this file but not the worker, below the folder
 * that it was started in (`outputFileTracingIncludes` in next.config.ts takes it there).
 */
export function workerFile(): string {
  const beside = import.meta.url.startsWith('file:')
    ? join(dirname(fileURLToPath(import.meta.url)), NAME)
    : ''
  return existsSync(beside) ? beside : join(process.cwd(), 'lib', 'documents', 'read-workbook', NAME)
}
