import { type DiffPiece, sequenceDiff } from './sequence-diff'

export interface TextPiece {
  kind: DiffPiece<string>['kind']
  text: string
}

/** Two versions of a text as one: words kept, taken out and put in. A word goes with the space after it, which is no change. */
export function textDiff(before: string, after: string): TextPiece[] {
  const same = (one: string, other: string) => one.trim() === other.trim()
  return sequenceDiff(wordsOf(before), wordsOf(after), same).map(({ kind, items }) => ({
    kind,
    text: items.join(''),
  }))
}

/** Every sign of the text, cut after the spaces; punctuation apart, so that a new comma marks no word. */
export function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+\s*|[^\p{L}\p{N}\p{M}\s]\s*/gu) ?? []
}
