import Fraction from 'fraction.js'
import { groupDigits } from '@/lib/domain/group-digits'
import { showNumber } from '@/lib/domain/scoring/show-number'

/** How a total comes about: the points with what they count, added up exactly, and rounded once. */
export function TotalCalculation({
  trace,
  exact,
  shown,
  rounding,
  rank,
}: {
  trace: string
  exact: string
  shown: string
  /** "rounded half up to 2 decimals, for showing only" */
  rounding: string
  rank: string
}) {
  return (
    <dl className="m-0 grid gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-soft">Numbers put in</dt>
      <dd className="m-0">{groupDigits(trace)}</dd>
      <dt className="text-soft">Exactly</dt>
      <dd className="m-0">{groupDigits(showNumber(new Fraction(exact)))}</dd>
      <dt className="text-soft">Shown</dt>
      <dd className="m-0">
        {groupDigits(shown)}, {rounding}
      </dd>
      <dt className="text-soft">Rank</dt>
      <dd className="m-0">{rank}</dd>
    </dl>
  )
}
