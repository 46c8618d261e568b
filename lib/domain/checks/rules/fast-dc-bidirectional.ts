import { FAST_KW, isFastDc } from '../../fast-dc'
import { LABELS } from '../../labels'
import { dischargingEntries } from '../discharging-entries'
import { isBlank, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'
import { stanceName } from '../stance-name'

/** Discharging is sought at fast DC points (domain.md section 9: not sought there; depots with a reason). */
export const fastDcBidirectional: Rule = {
  id: 'fast-dc-bidirectional',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const { id, access, powerKw, stance, stanceRationale } = view.lot
      if (!isFastDc(view.lot)) return []
      const isReasonedDepot = access.every((kind) => kind === 'private') && !isBlank(stanceRationale)
      if (isReasonedDepot || (stance === 'not-sought' && dischargingEntries(view).length === 0)) return []
      return [
        {
          severity: 'warn',
          lot: id,
          message: `Lot ${id} seeks discharging at DC points of up to ${powerKw} kW. At fast points, from ${FAST_KW} kW, drivers come for a quick charge and few vehicles discharge.`,
          why: 'Good practice (SCALE D5.4, Annex 2): vehicle-to-grid is useful mainly at low and medium power; at fast chargers drivers object to delay, pause and discharge.',
          fix: `Choose ${stanceName(context, 'not-sought')} under ${LABELS.bidirectional.stance}, or put the fast points in a lot of their own. For a depot where vehicles stand overnight, keep it and fill in ${LABELS.bidirectional.rationale}.`,
          field: `${view.path}.bidirectional.stance`,
        },
      ]
    }),
}
