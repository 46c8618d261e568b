import { findBidFile } from '@/db/queries/find-bid-file'
import { submittedFileInput } from '@/lib/domain/inputs/submitted-file'
import type { Context } from './context'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** A file that was handed in, byte for byte, in quarantine or not. */
export async function readSubmittedFile(context: Context, input: unknown): Promise<MadeFile> {
  const { tenderId, fileId } = parseInput(submittedFileInput, input)
  const file = await findBidFile(context.db, tenderId, fileId)
  if (!file) throw new Refusal('not-found', 'There is no such file in this tender.')
  return { fileName: file.name, bytes: Uint8Array.from(file.bytes) }
}
