import type { ClauseBlock } from '@/lib/documents/block'
import { MarkedText } from '../requirement/marked-text'

export interface ClauseMark {
  /** The text that the catalogue gives: the words that differ are marked. */
  before?: string
  /** Unfolded beside the text. */
  selected?: boolean
}

/** A numbered clause as the annex prints it. `dense` leaves the explanation, and the proof of what is not selected, out. */
export function ClauseView({
  block,
  mark = {},
  dense = false,
}: {
  block: ClauseBlock
  mark?: ClauseMark
  dense?: boolean
}) {
  const { id, number, title, text, key, treatmentTitle, lots, proof, explanation, notes } = block
  const { before, selected } = mark
  return (
    <div
      id={id}
      className={`clause mb-4 grid grid-cols-[3.25rem_minmax(0,1fr)] ${selected ? 'bg-hit outline-[6px] outline-hit' : ''}`}
    >
      <span>{number}</span>
      <div className="min-w-0">
        <h6 className="m-0 text-[15px] font-semibold">
          {title}
          {selected && <span className="sr-only"> (opened at the side)</span>}
        </h6>
        <p className="m-0 whitespace-pre-line">
          <MarkedText text={text} before={before} />
        </p>
        <p className="m-0 mt-0.5 font-sans text-[13.5px] leading-snug text-soft">
          {[key, treatmentTitle, lots, ...notes].join(' · ')}
        </p>
        {proof.length > 0 && (!dense || selected) && (
          <details className="font-sans text-[13.5px] leading-snug text-soft" open={!dense}>
            <summary className="tap w-fit cursor-pointer">Proof</summary>
            <ul className="m-0 list-disc pl-4">
              {proof.map((step) => (
                <li key={step} className="whitespace-pre-line">
                  <MarkedText text={step} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {!dense && explanation && (
          <p className="m-0 mt-1 border-l-2 border-line pl-3 text-[14px] whitespace-pre-line text-soft">
            <MarkedText text={explanation} />
          </p>
        )}
      </div>
    </div>
  )
}
