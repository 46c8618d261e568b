import { runsOf } from '@/lib/documents/block-runs'
import { sequenceDiff } from '@/lib/domain/changes/sequence-diff'

export interface DiffRun {
  /** The place of its first character in the new text. */
  at: number
  text: string
  /** Stands in the new text and not in the old one. */
  changed: boolean
}

/**
 * The new text in runs, with the words marked that the old one does not have: the longest common sequence of words is
 * taken as unchanged. A place still to be filled in counts as one word.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const same = (one: string, other: string) => one.trim() === other.trim()
  const runs: DiffRun[] = []
  let at = 0
  for (const { kind, items } of sequenceDiff(wordsOf(before), wordsOf(after), same)) {
    if (kind === 'removed') continue
    const text = items.join('')
    runs.push({ at, text, changed: kind === 'added' })
    at += text.length
  }
  return runs
}

/** Words with the space that follows them. */
function wordsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (run.open ? [run.text] : (run.text.match(/\s+|\S+\s*/g) ?? [])))
}
