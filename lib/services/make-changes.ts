import { changesFile } from '@/lib/documents/changes/changes-file'
import { compareVersionsInput } from '@/lib/domain/inputs/compare-versions'
import type { Context } from './context'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { refuseWithoutLots } from './refuse-without-lots'
import { twoStates } from './two-states'

/** The summary of changes as a Word file. */
export async function makeChanges(context: Context, input: unknown): Promise<MadeFile> {
  const { lot, model, ...asked } = parseInput(compareVersionsInput, input)
  const { before, now, earlier } = await twoStates(context, asked)
  refuseWithoutLots(now.tender, { lot, model })
  const made = changesFile(before, now, earlier, context.content, { lot, model })
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}
