import Fraction from 'fraction.js'
import { LABELS } from '../../labels'
import type { ResolvedLot } from '../../resolve-lot'
import { inEuros } from '../in-euros'
import { listed } from '../listed'
import { type LotView, lotViews } from '../lot-view'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { underEuProcurement } from '../under-eu-procurement'

/** The procedure stays below the threshold of its directive, which then does not apply (domain.md section 2). */
export const belowThreshold: Rule = {
  id: 'below-threshold',
  find: (context) =>
    lotViews(context)
      .filter((view) => view.lot.directive === 'below' && underEuProcurement(view))
      .map((view): FindingDraft => {
        const { id, model, operatingRisk } = view.lot
        const isService = operatingRisk !== 'operator' && model.thresholdWithoutRisk !== undefined
        const threshold = isService ? model.thresholdWithoutRisk : model.threshold
        const lots = procedureLots(context, view)
        const value = lots.reduce((sum, { estimatedValue }) => sum.add(estimatedValue ?? 0), new Fraction(0))
        const worth =
          lots.length === 1
            ? `Lot ${id} is worth ${inEuros(value)}`
            : `Lots ${listed(lots.map((lot) => lot.id))} are one procedure and together worth ${inEuros(value)}`
        return {
          severity: 'note',
          lot: id,
          message: `${worth}, below the threshold${threshold ? ` of ${inEuros(threshold)}` : ''}. The directive does not apply.`,
          why: `Law: ${isService ? 'a concession without operating risk is a service contract, and the directive on it' : model.lawShort} applies from its threshold up. Below it stand national law and, where there is cross-border interest, the principles of the Treaty.`,
          fix: `Check that ${LABELS.lot.estimatedValue} covers the whole term of every lot, options included, and follow the national rules for contracts below the threshold.`,
          field: `${view.path}.estimatedValue`,
        }
      }),
}

/** The lots of one model are one procedure, and their values add up. */
function procedureLots({ resolvedLots }: CheckContext, { lot }: LotView): ResolvedLot[] {
  return resolvedLots.filter(({ operationalModel }) => operationalModel === lot.operationalModel)
}
