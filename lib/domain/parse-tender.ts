import type { Content } from './content'
import { type Problem, problems } from './problems'
import { type Tender, tenderShape } from './tender'
import { tenderReferences } from './tender-references'

export type ParsedTender = { ok: true; tender: Tender } | { ok: false; problems: Problem[] }

/**
 * `tender/1` (formats.md): the shape, then what one field says of another and of the catalogue. Every problem has the
 * path and what is expected; dates that contradict each other are findings, not problems.
 */
export function parseTender(input: unknown, content: Content): ParsedTender {
  const parsed = tenderShape.safeParse(input)
  if (!parsed.success) return { ok: false, problems: problems(parsed.error, input) }
  const wrong = tenderReferences(parsed.data, content)
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, tender: parsed.data }
}
