import { searchAudit } from '@/db/queries/search-audit'
import type { AuditRow } from '@/db/schema'
import { readAuditInput } from '@/lib/domain/inputs/read-audit'
import type { Context } from './context'
import { findRow } from './find-row'
import { PAGE_SIZE, pageOf } from './page-of'
import { parseInput } from './parse-input'

export type AuditEntry = Omit<AuditRow, 'detail'>

/** Who changed what and when, the latest first. */
export async function readAudit(
  context: Context,
  input: unknown,
): Promise<{ entries: AuditEntry[]; total: number; page: number; pages: number }> {
  const { tenderId, page } = parseInput(readAuditInput, input)
  await findRow(context, tenderId)
  const { rows, total } = await searchAudit(context.db, tenderId, pageOf(page))
  return { entries: rows, total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
