import type { ReactNode } from 'react'
import type { Cells } from '@/lib/domain/award/award-outcome'
import { type GivenTexts, givenWords } from '@/lib/domain/bid/given-words'
import type { CriterionValue } from '@/lib/domain/bid/received-bid'
import type { Criterion } from '@/lib/domain/evaluation'
import { METHOD_WORDS } from '@/lib/domain/method-words'
import { CellCalculation } from '../result/cell-calculation'
import { Figure } from '../result/figure'
import { criterionAnchor } from './criterion-anchor'

/** One criterion beside what this bid gives for it: what is assessed, the form, and the points that come of it. */
export function CriterionSection({
  criterion,
  code,
  given,
  cell,
  waiting,
  doubt,
  texts,
  form,
}: {
  criterion: Criterion
  /** Of the bid. */
  code: string
  given: CriterionValue | undefined
  cell: Cells[string][string] | undefined
  /** Why there are no points though a value is given. */
  waiting?: string
  /** Why the value is unusual. */
  doubt: string | null
  texts: GivenTexts
  form: ReactNode
}) {
  const { id, title, scoring, weight, maximumValue, description, evidence, verification } = criterion
  const most = maximumValue === undefined ? weight : '100'
  const facts = [
    { term: 'What is assessed', text: description },
    { term: 'Evidence', text: evidence },
    { term: 'Verification', text: verification },
  ].filter(({ text }) => text?.trim())
  return (
    <section id={criterionAnchor(id)} className="border-b border-line py-5">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h4 className="m-0 text-[17px]">{title}</h4>
        <div>
          {cell && 'points' in cell ? (
            <>
              <Figure
                title={`${title}, bid ${code}: ${cell.points} points`}
                about={`points for ${title}`}
                calculation={
                  <CellCalculation criterion={criterion} given={given} cell={cell} texts={texts} />
                }
              >
                <span className="font-[650]">{cell.points}</span>
              </Figure>
              {most !== undefined && <span className="text-soft"> of {most} points</span>}
            </>
          ) : cell ? (
            <span className="font-semibold text-block">
              {'refused' in cell ? `Cannot be scored: ${cell.refused}` : `Drops out: ${cell.dropped}`}
            </span>
          ) : (
            <span className="text-soft">
              {given?.value === undefined ? 'No value yet' : waiting}
              {most !== undefined && `, at most ${most} points`}
            </span>
          )}
        </div>
      </div>
      <details className="mb-4 text-[15px]">
        <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
          What is assessed, and how<span className="sr-only"> under {title}</span>
        </summary>
        <dl className="m-0 mt-1 grid gap-x-4 gap-y-1 border-l-[3px] border-line-strong pl-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-soft">Scored by</dt>
          <dd className="m-0">{METHOD_WORDS[scoring.method]}</dd>
          {facts.map(({ term, text }) => (
            <div key={term} className="contents">
              <dt className="text-soft">{term}</dt>
              <dd className="m-0">{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      {given?.claimed !== undefined && (
        <p className="m-0 mb-3 text-[15px]">
          The tenderer claims in its form: {givenWords(texts, criterion, given.claimed)}. That counts for
          nothing until you judge it.
        </p>
      )}
      {doubt && (
        <p className="m-0 mb-3 text-[15px] font-semibold text-warn">
          The value {doubt}. Ask the tenderer to clarify; the score stays as it is.
        </p>
      )}
      {form}
    </section>
  )
}
