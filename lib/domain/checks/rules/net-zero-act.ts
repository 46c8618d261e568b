import { LABELS } from '../../labels'
import { directiveBinds } from '../directive-binds'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Public contracts above the threshold for net-zero technologies come under Regulation (EU) 2024/1735, Article 25. */
export const netZeroAct: Rule = {
  id: 'net-zero-act',
  find: (context) =>
    lotViews(context)
      .filter((view) => view.lot.operationalModel !== 'open-market' && view.lot.afir && directiveBinds(view))
      .map((view): FindingDraft => {
        const { id, operationalModel } = view.lot
        // The lots of one model are one procedure: one value that is missing leaves the sum unknown.
        const unknown = context.resolvedLots.findIndex(
          (lot) => lot.operationalModel === operationalModel && lot.estimatedValue === undefined,
        )
        return {
          severity: 'note',
          lot: id,
          message: `Charging points are among the technologies of the Net-Zero Industry Act, and ${
            unknown < 0
              ? `the procedure that lot ${id} belongs to is above the EU threshold.`
              : `the procedure that lot ${id} belongs to counts as above the EU threshold, since its value is not known.`
          }`,
          why: 'Law: Regulation (EU) 2024/1735, Article 25: since 30 June 2026 its rules on sustainability and resilience reach contracts of every buyer above the threshold. Known from secondary sources: verify against the official text.',
          fix: `${unknown < 0 ? '' : `Fill in ${LABELS.lot.estimatedValue} if you know it. `}Have your lawyer check which minimum requirements apply on the day of publication, and add them to the tender guide or as a requirement of your own.`,
          field: unknown < 0 ? 'localRequirements' : `lots[${unknown}].estimatedValue`,
        }
      }),
}
