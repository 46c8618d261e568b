import { blocksFromThreshold } from '../blocks-from-threshold'
import { cite } from '../cite'
import { lotViews } from '../lot-view'
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
          fix: proposals
            ? 'Take over what is proposed, add a price criterion and what else you compare, and set the order and weights.'
            : 'Add the criteria on which you compare the offers, a price criterion among them, and set the order and weights.',
          field: view.criteriaPath,
        }
      }),
}
