import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './usage-error'

/**
 * Writes a file whole or not at all: beside its place first, then renamed.
 * @throws UsageError where the place cannot be written; nothing half-written stays.
 */
export function writeFile(file: string, bytes: Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
    writeFileSync(beside, bytes, { flag: 'wx' })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    const reason = error instanceof Error ? error.message.replace(/,? (open|rename) '.*$/, '') : String(error)
    throw new UsageError(`${file}: it cannot be written: ${reason}; expected a place that can be written`)
  }
}
