import { LABELS } from '../../labels'
import { cite } from '../cite'
import { directiveBinds } from '../directive-binds'
import { inEuros } from '../in-euros'
import { lotViews } from '../lot-view'
import { modelName } from '../model-name'
import type { FindingDraft, Rule } from '../rule'
import { underEuProcurement } from '../under-eu-procurement'

/** A concession whose operating risk stays with the authority is a service contract (2014/23 Art 5). */
export const riskNotTransferred: Rule = {
  id: 'risk-not-transferred',
  find: (context) =>
    lotViews(context)
      .filter(({ lot }) => lot.operationalModel === 'concession' && lot.operatingRisk !== 'operator')
      .map((view): FindingDraft => {
        const { id, operatingRisk, model } = view.lot
        const threshold = model.thresholdWithoutRisk
        const figure =
          threshold !== undefined && underEuProcurement(view)
            ? `, with a threshold of ${inEuros(threshold)}`
            : ''
        return {
          severity: directiveBinds(view) ? 'warn' : 'note',
          lot: id,
          message:
            operatingRisk === 'shared'
              ? `Lot ${id} is called a concession, but its operating risk is shared. Unless the loss that the operator may suffer is more than nominal, it is a service contract${figure}.`
              : `Lot ${id} is called a concession, but its operating risk lies with the authority: it is a service contract${figure}.`,
          why: cite(
            view,
            { concession: 'Article 5(1)' },
            'In a concession the operator bears the operating risk: under normal conditions nothing guarantees that it recoups its investment. An availability fee or a guaranteed revenue takes that risk away.',
          ),
          fix: `Choose ${LABELS.lot.operator} under ${LABELS.lot.operatingRisk} if that is so, or ${modelName(context, 'procurement')} under ${LABELS.lot.operationalModel}.`,
          field: `${view.path}.operatingRisk`,
        }
      }),
}
