import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import type { Context } from './context'
import { fileNameOf } from './file-name-of'
import { findRow } from './find-row'
import { parseInput } from './parse-input'

/** The tender as a `tender/1` file, as it is stored. */
export async function exportTender(
  context: Context,
  input: unknown,
): Promise<{ fileName: string; text: string }> {
  const { tenderId } = parseInput(tenderTarget, input)
  const row = await findRow(context, tenderId)
  const text = `${JSON.stringify(JSON.parse(row.document), null, 2)}\n`
  return { fileName: `${fileNameOf(row.reference || row.title)}.tender.json`, text }
}
