import { lotViews, standing } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** SC-9 (OCPP 2.0.1) and BD-20 (OCPP 2.1) stand side by side, both "at least" (catalogue, what supersedes what). */
export const ocppBoth: Rule = {
  id: 'ocpp-both',
  find: (context) =>
    lotViews(context)
      .filter((view) => standing(view, 'SC-9').length > 0 && standing(view, 'BD-20').length > 0)
      .map(
        (view): FindingDraft => ({
          severity: 'note',
          lot: view.lot.id,
          requirement: 'BD-20',
          message: `Lot ${view.lot.id} names OCPP 2.0.1 (SC-9) and OCPP 2.1 (BD-20). Both say “at least”, so they do not contradict each other: 2.0.1 is the least of every point, 2.1 is for points that discharge.`,
          why: 'Requirements SC-9 and BD-20 (SCALE D5.4, Annex 1): each names the oldest version that is accepted, not the only one.',
          fix: 'Nothing to change. Answer a tenderer who asks in these words.',
          field: `${view.path}.requirements.BD-20`,
        }),
      ),
}
