import 'server-only'
import type { Block } from '@/lib/documents/block'
import type { ComparisonChoice } from '@/lib/paths'
import { compareVersions } from '@/lib/services/compare-versions'
import { Refusal } from '@/lib/services/refusal'
import { context } from './context'

export type LoadedComparison =
  | { ok: true; blocks: Block[]; otherTexts: boolean }
  | { ok: false; message: string }

/** What changed between two states, or in a sentence why they cannot be compared. */
export async function loadComparison(tenderId: string, choice: ComparisonChoice): Promise<LoadedComparison> {
  try {
    return { ok: true, ...(await compareVersions(await context(), { tenderId, ...choice })) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message }
    throw error
  }
}
