import { LABELS } from '../../labels'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** The city that owns publicly accessible points without operating them has a duty of its own (AFIR Art 5(11)). */
export const afirOwner: Rule = {
  id: 'afir-owner',
  find: (context) =>
    lotViews(context)
      .filter(
        ({ lot }) =>
          lot.afir && lot.owner === 'authority' && lot.access.some((access) => access !== 'private'),
      )
      .map(
        (view): FindingDraft => ({
          severity: 'note',
          lot: view.lot.id,
          message: `The authority owns the ${view.lot.chargingPoints} charging points of lot ${view.lot.id} and another party operates them. So the authority itself must make available points with which the operator can comply with the law.`,
          why: 'Law: Regulation (EU) 2023/1804 (AFIR), Article 5(11): an owner who is not the operator makes available publicly accessible points that allow the operator to comply with Article 5(2), (7), (8) and (10).',
          fix: `Have what the law demands of the points proven at handover. If the operator is to own them, choose ${LABELS.lot.operator} under ${LABELS.lot.owner}.`,
          field: `${view.path}.owner`,
        }),
      ),
}
