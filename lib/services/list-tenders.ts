import { searchTenders } from '@/db/queries/search-tenders'
import { listTendersInput } from '@/lib/domain/inputs/list-tenders'
import { type TenderStatus, tenderStatus } from '@/lib/domain/tender-status'
import type { Context } from './context'
import { PAGE_SIZE, pageOf } from './page-of'
import { parseInput } from './parse-input'
import { searchText } from './search-text'

export interface TenderSummary {
  id: string
  title: string
  reference: string
  authority: string
  lots: number
  blocks: number
  warnings: number
  notes: number
  status: TenderStatus
  /** Came with the product at the first start. */
  example: boolean
  changedAt: string
  deletedAt: string | null
}

/** One page of the tenders, the last changed first. */
export async function listTenders(
  context: Context,
  input: unknown,
): Promise<{ tenders: TenderSummary[]; total: number; page: number; pages: number }> {
  const { page, search, deleted } = parseInput(listTendersInput, input)
  const found = await searchTenders(context.db, { search: searchText(search), deleted, ...pageOf(page) })
  const tenders = found.rows.map(({ contentHash, revision, ...row }) => ({
    ...row,
    status: tenderStatus(row),
  }))
  return { tenders, total: found.total, page, pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)) }
}
