import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

export interface ReadTender {
  id: string
  tender: Tender
  revision: number
  example: boolean
  createdAt: string
  changedAt: string
  deletedAt: string | null
}

/** One tender, deleted or not. */
export async function readTender(context: Context, input: unknown): Promise<ReadTender> {
  const { tenderId } = parseInput(tenderTarget, input)
  const { row, tender } = await storedTender(context, tenderId)
  const { id, revision, example, createdAt, changedAt, deletedAt } = row
  return { id, tender, revision, example, createdAt, changedAt, deletedAt }
}
