import { content } from '../../lib/content/content'
import type { Content } from '../../lib/domain/content'
import { parseTender } from '../../lib/domain/parse-tender'
import type { Tender } from '../../lib/domain/tender'
import { readJson } from './read-json'
import { UsageError } from './usage-error'

/**
 * The tender in a file, checked against `tender/1` and the catalogue.
 * @throws UsageError naming the file, the first wrong field and what is expected.
 */
export function readTender(file: string): { tender: Tender; content: Content } {
  const input = readJson(file)
  const everything = content()
  const parsed = parseTender(input, everything)
  if (parsed.ok) return { tender: parsed.tender, content: everything }
  const [first] = parsed.problems
  const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : ''
  throw new UsageError(
    `${file}: ${first?.path ? `${first.path}: ` : ''}${first?.message ?? 'expected a tender'}${more}`,
  )
}
