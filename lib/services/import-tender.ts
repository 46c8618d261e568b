import { cleanText } from '@/lib/domain/inputs/clean-text'
import { importTenderInput } from '@/lib/domain/inputs/import-tender'
import { parseTender } from '@/lib/domain/parse-tender'
import type { Context } from './context'
import { newTender } from './new-tender'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** A `tender/1` file as a new tender; every problem is named with its path in the file, and then nothing is stored. */
export async function importTender(context: Context, input: unknown): Promise<{ id: string }> {
  const { text } = parseInput(importTenderInput, input)
  const parsed = parseTender(asJson(text), context.content)
  if (parsed.ok) return newTender(context, parsed.tender, { action: 'import-tender' })
  const { problems } = parsed
  const many = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new Refusal('invalid', `The file has ${many}; nothing was imported.`, problems)
}

function asJson(text: string): unknown {
  if (text.trim() === '')
    throw new Refusal('invalid', 'The file is empty. Choose a tender file made with "Export".')
  try {
    // An escape in the file may hold what the text itself must not.
    return cleanText(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    throw new Refusal(
      'invalid',
      'This is not a tender file: it is not JSON. Choose a file made with "Export".',
    )
  }
}
