import { TreatmentTag } from '../tender/treatment-tag'
import type { Outcome } from './stance-outcomes'

/** Which requirements a choice uses how: "BD-19: Legal floor, Award". */
export function OutcomeList({ outcomes }: { outcomes: Outcome[] }) {
  return (
    <ul className="m-0 mt-2 grid list-none gap-1.5 p-0">
      {outcomes.map(({ keys, treatments }) => (
        <li key={keys.join()} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold text-ink text-sm">{keys.join(', ')}</span>
          {treatments.map(({ treatment, words }) => (
            <TreatmentTag key={treatment} treatment={treatment} words={words} />
          ))}
        </li>
      ))}
    </ul>
  )
}
