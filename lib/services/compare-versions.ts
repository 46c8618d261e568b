import type { Block } from '@/lib/documents/block'
import { changesSince } from '@/lib/documents/changes/changes-since'
import { compareVersionsInput } from '@/lib/domain/inputs/compare-versions'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { twoStates } from './two-states'

/** What changed from a version to a later one, or to the tender as it stands, as the annex would tell it. */
export async function compareVersions(
  context: Context,
  input: unknown,
): Promise<{ blocks: Block[]; otherTexts: boolean }> {
  const { lot, model, ...asked } = parseInput(compareVersionsInput, input)
  const { before, now, earlier, otherTexts } = await twoStates(context, asked)
  return { blocks: changesSince(before, now, earlier, context.content, { lot, model }), otherTexts }
}
