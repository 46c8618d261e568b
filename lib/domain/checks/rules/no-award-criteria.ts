import { LABELS } from '../../labels'
import { blocksFromThreshold } from '../blocks-from-threshold'
import { cite } from '../cite'
import { type LotView, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** A contract or concession is awarded on criteria that are published beforehand (2014/24 Art 67, 2014/23 Art 41). */
export const noAwardCriteria: Rule = {
  id: 'no-award-criteria',
  find: (context) =>
    lotViews(context)
      .filter(({ lot, criteria }) => lot.operationalModel !== 'open-market' && criteria.length === 0)
      .map((view): FindingDraft => {
        const proposed = context.lots
          .filter(({ id }) => id === view.lot.id)
          .flatMap(({ criteria }) => criteria.filter((criterion) => criterion.proposed))
        const proposals = proposed.map(({ title }) => `“${title}”`).join(', ')
        return {
          severity: blocksFromThreshold(view),
          lot: view.lot.id,
          message: `Lot ${view.lot.id} has no award criteria of its own${proposals ? `; only proposed: ${proposals}` : ''}.`,
          why: cite(
            view,
            { procurement: 'Article 67(1) and (5)', concession: 'Article 41(1) and (3)' },
            'The criteria on which offers are compared are published with the tender.',
          ),
          fix: waysOut(view, proposed.length),
          field: view.criteriaPath,
        }
      }),
}

/** The buttons of the page, which differ with what the lot has already. */
function waysOut({ model }: LotView, proposals: number): string {
  const words = LABELS.criteria
  const ready = `Press ${model ? words.replace : words.begin} at a ready set of criteria${proposals > 0 ? ', which has what is proposed in it' : ''}.`
  const first = proposals === 1 ? words.takeOverOne : words.takeOverAll
  const begin = proposals > 0 ? `${first}, then ` : model ? '' : `${words.empty}, then `
  return `${ready} Or press ${begin}${words.add} for the price and what else you compare, and set the order and weights.`
}
