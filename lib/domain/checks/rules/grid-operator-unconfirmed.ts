import { LABELS } from '../../labels'
import { isBlank, lotViews, standing } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** SC-11 is asked while the grid operator has not confirmed the protocol (catalogue, SC-11). */
export const gridOperatorUnconfirmed: Rule = {
  id: 'grid-operator-unconfirmed',
  find: (context) =>
    lotViews(context)
      .filter((view) => !view.lot.gridOperator.confirmed && standing(view, 'SC-11').length > 0)
      .map((view): FindingDraft => {
        const { id, gridOperator } = view.lot
        const name = isBlank(gridOperator.name)
          ? 'the distribution system operator'
          : gridOperator.name?.trim()
        const protocol = isBlank(gridOperator.protocol) ? 'a protocol' : gridOperator.protocol?.trim()
        return {
          severity: 'warn',
          lot: id,
          requirement: 'SC-11',
          message: `Lot ${id} asks for the link to the grid operator (SC-11), but ${name} has not confirmed ${protocol}. Until then the annex leaves the protocol to be agreed with it.`,
          why: 'Requirement SC-11 (SCALE D5.4, Annex 1): its standards are a recommendation; each distribution system operator decides which protocol it uses.',
          fix: `Ask the grid operator, fill in ${LABELS.lot.gridOperatorName} and ${LABELS.lot.gridOperatorProtocol}, and tick ${LABELS.lot.gridOperatorConfirmed}. Keep its letter with the file.`,
          field: `${view.path}.gridOperator.confirmed`,
        }
      }),
}
