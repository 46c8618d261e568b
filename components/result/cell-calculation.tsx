import Fraction from 'fraction.js'
import { type GivenTexts, givenWords } from '@/lib/domain/bid/given-words'
import type { CriterionValue } from '@/lib/domain/bid/received-bid'
import type { Criterion } from '@/lib/domain/evaluation'
import { groupDigits } from '@/lib/domain/group-digits'
import { showNumber } from '@/lib/domain/scoring/show-number'

/** How the points of one bid under one criterion come about: what was offered, the formula, the numbers put in. */
export function CellCalculation({
  criterion,
  given,
  cell: { points, exact, trace },
  texts,
}: {
  criterion: Criterion
  given: CriterionValue | undefined
  cell: { points: string; exact: string; trace: string }
  texts: GivenTexts
}) {
  const exactly = showNumber(new Fraction(exact))
  const at = trace.indexOf(': ')
  const facts = [
    {
      term: 'In the bid',
      text: given?.value === undefined ? undefined : givenWords(texts, criterion, given.value),
    },
    { term: 'Formula', text: at < 0 ? undefined : groupDigits(trace.slice(0, at)) },
    { term: 'Numbers put in', text: groupDigits(at < 0 ? trace : trace.slice(at + 2)) },
    { term: 'Exactly', text: Number(exactly) === Number(points) ? undefined : exactly },
    { term: 'Rationale', text: given?.rationale },
    { term: 'Passage in the bid', text: given?.passage },
  ].filter(({ text }) => text !== undefined && text !== '')
  return (
    <dl className="m-0 grid gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {facts.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="m-0 whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
