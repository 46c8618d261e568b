import { readFileSync } from 'node:fs'
import { cleanText } from '../../lib/domain/inputs/clean-text'
import { UsageError } from './usage-error'

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, expected a file',
  EACCES: 'it cannot be read: permission denied',
}

/**
 * The JSON value in a file, its text cleaned as an import in the browser is: an escape may hold what no document can.
 * @throws UsageError where the file is missing, unreadable, no JSON, or nested deeper than any format.
 */
export function readJson(file: string): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UsageError(`${file}: ${reasons[code] ?? 'it cannot be read as text in UTF-8'}`)
  }
  try {
    return cleanText(JSON.parse(text))
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${file}: it is nested deeper than any format is`)
    throw new UsageError(`${file}: expected JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
