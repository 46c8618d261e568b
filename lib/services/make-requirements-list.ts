import { requirementsList } from '@/lib/documents/companions/requirements-list'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import type { Context } from './context'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

/** The requirements of a tender as a workbook, dated today. */
export async function makeRequirementsList(context: Context, input: unknown): Promise<MadeFile> {
  const { tenderId } = parseInput(tenderTarget, input)
  const { tender } = await storedTender(context, tenderId)
  const { lots } = assembleLots(tender, context.content)
  const day = context.now().toISOString().slice(0, 10)
  const made = requirementsList(tender, lots, context.content, { day })
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}
