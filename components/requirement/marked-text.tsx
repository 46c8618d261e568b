import { runsOf } from '@/lib/documents/block-runs'
import { wordDiff } from './word-diff'

/** A text of the annex with its open places marked and, against `before`, the words that changed. */
export function MarkedText({ text, before }: { text: string; before?: string }) {
  if (before === undefined || before === text) return <Pieces text={text} />
  return wordDiff(before, text).map((run) => {
    if (!run.changed) return <Pieces key={run.at} text={run.text} />
    const words = run.text.trimEnd()
    return (
      <span key={run.at}>
        <mark>
          <Pieces text={words} />
        </mark>
        {run.text.slice(words.length)}
      </span>
    )
  })
}

function Pieces({ text }: { text: string }) {
  let at = 0
  return runsOf(text).map((piece) => {
    const start = at
    at += piece.text.length
    if (!piece.open) return piece.text
    return (
      <strong key={start} className="font-sans text-[0.93em] text-block">
        {piece.text}
      </strong>
    )
  })
}
