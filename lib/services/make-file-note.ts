import { fileNote } from '@/lib/documents/companions/file-note'
import { assemble } from '@/lib/domain/assembly/assemble'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import type { Context } from './context'
import { keptVersions } from './kept-versions'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

/** The internal file note of a tender as it stands, dated today. */
export async function makeFileNote(context: Context, input: unknown): Promise<MadeFile> {
  const { tenderId } = parseInput(tenderTarget, input)
  const { tender } = await storedTender(context, tenderId)
  const { lots, findings: found } = assemble({ ...tender, acceptedFindings: [] }, context.content)
  const versions = await keptVersions(context, tenderId)
  const day = context.now().toISOString().slice(0, 10)
  const made = fileNote({ tender, content: context.content, lots, found, versions, day })
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}
