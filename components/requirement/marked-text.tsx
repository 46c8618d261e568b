import { runsOf } from '@/lib/documents/block-runs'
import { wordDiff } from './word-diff'

/** A text of the annex with its open places marked and, against `before`, the words that changed. */
export function MarkedText({ text, before }: { text: string; before?: string }) {
  if (before === undefined || before === text) return <Pieces text={text} />
  return wordDiff(before, text).map((run, index) => {
    if (!run.changed) return <Pieces key={`${index} ${run.text}`} text={run.text} />
    const words = run.text.trimEnd()
    return (
      <span key={`${index} ${run.text}`}>
        <mark>
          <Pieces text={words} />
        </mark>
        {run.text.slice(words.length)}
      </span>
    )
  })
}

function Pieces({ text }: { text: string }) {
  return runsOf(text).map((piece, index) =>
    piece.open ? (
      <strong key={`${index} ${piece.text}`} className="font-sans text-[0.93em] text-block">
        {piece.text}
      </strong>
    ) : (
      piece.text
    ),
  )
}
