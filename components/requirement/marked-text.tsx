import { runsOf } from '@/lib/documents/block-runs'
import { wordDiff } from './word-diff'

/** A text of the annex with its open places marked and, against `before`, the words that changed. */
export function MarkedText({ text, before }: { text: string; before?: string }) {
  const runs =
    before === undefined || before === text ? [{ text, changed: false }] : wordDiff(before, text)
  return (
    <>
      {runs.map((run, index) => {
        const inner = runsOf(run.text).map((piece, place) =>
          piece.open ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
            <strong key={place} className="text-block font-sans text-[0.93em]">
              {piece.text}
            </strong>
          ) : (
            piece.text
          ),
        )
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text have no other name
        return run.changed ? <mark key={index}>{inner}</mark> : <span key={index}>{inner}</span>
      })}
    </>
  )
}
