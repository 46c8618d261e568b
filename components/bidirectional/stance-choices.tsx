import type { Content } from '@/lib/domain/content'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import { usualStance } from '@/lib/domain/usual-stance'
import type { Choice } from '../form/choice-field'
import { Consequence } from './consequence'
import { OutcomeList } from './outcome-list'
import type { Outcomes } from './stance-outcomes'

/** The four stances, each with its consequence for this lot's operational model, to be read before choosing. */
export function stanceChoices(content: Content, lot: ResolvedLot, outcomes: Outcomes): Choice[] {
  const usual = usualStance(content.stances, lot)
  return content.stances.map(({ id, title, means, consequence }) => ({
    value: id,
    label: title.en,
    description: (
      <>
        <p className="m-0 text-ink">{means.en}</p>
        {usual?.stance === id && (
          <p className="m-0 mt-1 font-semibold text-accent">Usual for this lot: {usual.why.en}</p>
        )}
        <OutcomeList outcomes={outcomes.stance[id]} />
        <Consequence text={consequence[lot.operationalModel].en} />
      </>
    ),
  }))
}
