import type { OperationalModel } from '../sets'
import type { LotView } from './lot-view'
import { underEuProcurement } from './under-eu-procurement'

/** The directive that each operational model comes under (domain.md section 5). */
const DIRECTIVES: Record<OperationalModel, string> = {
  procurement: 'Directive 2014/24/EU',
  concession: 'Directive 2014/23/EU',
  'open-market': 'Directive 2006/123/EC',
}

/** Articles per model; a model without an entry has no article of its own on the point. */
export type Articles = Partial<Record<OperationalModel, string>>

/**
 * The source of a finding for one lot: the article of the directive that applies to its model, and of no other.
 * Where no directive binds (below the threshold, outside the Union, no article for the model) it is good practice.
 */
export function cite(view: LotView, articles: Articles, reason: string): string {
  const { operationalModel, directive } = view.lot
  const article = articles[operationalModel]
  const practice = `Good practice: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
  if (article === undefined) return practice
  if (!underEuProcurement(view)) return `${practice} The procurement law of the country decides.`
  const source = `${DIRECTIVES[operationalModel]}, ${article}`
  if (directive === 'below') return `${practice} ${source}, asks it from the threshold up.`
  return `Law: ${source}. ${reason}`
}
