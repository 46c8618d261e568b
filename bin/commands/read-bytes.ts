import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { LIMITS } from '../../lib/documents/read-workbook/limits'
import { UsageError } from './usage-error'

/**
 * The bytes of an upload; more than is ever read stays on the disk.
 * @throws UsageError where the file is missing, unreadable or too large.
 */
export function readBytes(file: string): Uint8Array {
  let open: number | undefined
  try {
    open = openSync(file, 'r')
    const about = fstatSync(open)
    if (about.isDirectory()) throw new Error('this is a folder, expected a file')
    if (about.size > LIMITS.fileBytes) throw new Error(`it is larger than ${LIMITS.fileBytes / 1e6} MB`)
    return readFileSync(open)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError(`${file}: ${reason}`)
  } finally {
    if (open !== undefined) closeSync(open)
  }
}
