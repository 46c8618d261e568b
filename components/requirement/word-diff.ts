import { runsOf } from '@/lib/documents/block-runs'

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
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const kept = longestCommon(old, now)
  const runs: DiffRun[] = []
  let at = 0
  now.forEach((word, index) => {
    const changed = !kept.has(index)
    const last = runs.at(-1)
    if (last?.changed === changed) last.text += word
    else runs.push({ at, text: word, changed })
    at += word.length
  })
  return runs
}

/** Words with the space that follows them. */
function wordsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (run.open ? [run.text] : (run.text.match(/\s+|\S+\s*/g) ?? [])))
}

/** The places of the new words that also stand in the old text, in order. */
function longestCommon(old: string[], now: string[]): Set<number> {
  const same = (one = '', other = '') => one.trim() === other.trim()
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line)
        line[column] = same(old[row], now[column])
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const kept = new Set<number>()
  let [row, column] = [0, 0]
  while (row < old.length && column < now.length) {
    if (same(old[row], now[column])) {
      kept.add(column)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}
