import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error'

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, expected a file',
  EACCES: 'it cannot be read: permission denied',
}

/**
 * The JSON value in a file.
 * @throws UsageError where the file is missing, unreadable or no JSON.
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
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: expected JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
