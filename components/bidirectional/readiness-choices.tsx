import type { Content } from '@/lib/domain/content'
import type { Choice } from '../form/choice-field'
import { OutcomeList } from './outcome-list'
import type { Outcomes } from './stance-outcomes'

/** Ready from day one, or not asked, each with what becomes of the requirements. */
export function readinessChoices(content: Content, outcomes: Outcomes): Choice[] {
  return [
    {
      value: 'required',
      label: 'Required',
      description: (
        <>
          <p className="m-0">{content.readiness.means.en}</p>
          <OutcomeList outcomes={outcomes.readiness.required} />
        </>
      ),
    },
    {
      value: 'not-asked',
      label: 'Not asked',
      description: (
        <>
          <p className="m-0">
            Only what the law asks on the day of installation. Discharging later may then need other hardware,
            or a visit to each point.
          </p>
          <OutcomeList outcomes={outcomes.readiness['not-asked']} />
        </>
      ),
    },
  ]
}
