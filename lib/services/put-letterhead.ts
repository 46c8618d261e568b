import { createHash } from 'node:crypto'
import { insertLetterhead } from '@/db/queries/insert-letterhead'
import { markLetterhead } from '@/db/queries/mark-letterhead'
import { readLetterhead } from '@/lib/documents/letterhead/read-letterhead'
import { putLetterheadInput } from '@/lib/domain/inputs/put-letterhead'
import { alterLetterhead } from './alter-letterhead'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Takes a city's look from a Word file. It is read before anything is written: a refused file leaves the former look. */
export async function putLetterhead(context: Context, input: unknown): Promise<{ revision: number }> {
  const { fileName, bytes, ...target } = parseInput(putLetterheadInput, input)
  const read = readLetterhead(bytes)
  if (!read.ok)
    throw new Refusal('invalid', `The file is not taken over: ${read.message}. The look so far stays.`)
  return alterLetterhead(context, target, 'put-letterhead', async (at) => {
    const { tenderId } = target
    await markLetterhead(context.db, tenderId, { at })
    await insertLetterhead(context.db, {
      id: context.newId(),
      tenderId,
      name: fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      at,
      officer: context.officer.name,
      bytes: Buffer.from(bytes),
      removedAt: null,
    })
  })
}
