import { trackedFile } from '@/lib/documents/changes/tracked-file'
import { compareVersionsInput } from '@/lib/domain/inputs/compare-versions'
import type { Context } from './context'
import { lookOf } from './letterhead-of'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { refuseWithoutLots } from './refuse-without-lots'
import { twoStates } from './two-states'

/** The annex as a Word file with its differences from an earlier version as tracked changes. */
export async function makeTracked(context: Context, input: unknown): Promise<MadeFile> {
  const { lot, model, ...asked } = parseInput(compareVersionsInput, input)
  const { before, now, earlier } = await twoStates(context, asked)
  refuseWithoutLots(now.tender, { lot, model })
  const by = { author: context.officer.name, date: context.now().toISOString() }
  const made = trackedFile(before, now, earlier, context.content, { lot, model }, by)
  return {
    fileName: made.fileName,
    bytes: Uint8Array.from(await made.write(await lookOf(context, asked.tenderId))),
  }
}
