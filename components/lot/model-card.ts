import type { Content } from '@/lib/domain/content'
import type { OperationalModel } from '@/lib/domain/sets'
import type { Lot } from '@/lib/domain/tender'

/** What an officer reads of an operational model before choosing it. */
export interface ModelCard {
  id: OperationalModel
  title: string
  idea: string
  /** Ownership, risk, law, and what a requirement becomes. */
  facts: { term: string; text: string }[]
  /** What the model means where the lot says nothing else. */
  usual: { owner: NonNullable<Lot['owner']>; operatingRisk: NonNullable<Lot['operatingRisk']> }
}

/** The three models as cards, in the words of the content (domain.md section 5). */
export function modelCards(content: Content): ModelCard[] {
  return content.models.map((model) => ({
    id: model.id,
    title: model.title.en,
    idea: model.idea.en,
    facts: [
      { term: 'Owns the points', text: model.owner.en },
      { term: 'Bears the demand risk', text: model.demandRisk.en },
      { term: 'Law', text: model.lawShort },
      { term: 'Requirements', text: model.becomes.en },
    ],
    usual: { owner: model.defaults.owner, operatingRisk: model.defaults.operatingRisk },
  }))
}
