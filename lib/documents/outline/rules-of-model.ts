import { type EvaluationModel, RELATIVE_METHODS } from '../../domain/evaluation'
import { isUnweighted } from '../../domain/scoring/is-unweighted'
import { surrogateOf } from '../../domain/scoring/surrogate-weights'
import type { OperationalModel } from '../../domain/sets'
import type { AnnexContext } from './annex-context'
import { decimalText } from './decimal-text'

/** Where points depend on other bids, who drops out first changes them: the order that `scoreBids` follows is published. */
function orderOfThresholds({ criteria, totalThreshold }: EvaluationModel) {
  const relative = criteria.some(({ scoring }) =>
    RELATIVE_METHODS.some((method) => method === scoring.method),
  )
  const total = totalThreshold !== undefined
  if (!relative || !(total || criteria.some(({ threshold }) => threshold !== undefined))) return []
  return ['B.thresholds.relative', ...(total ? ['B.total-threshold.relative' as const] : [])] as const
}

/** How points become a total, a rank and a winner, a sentence a rule (scoring.md section 1). */
export function rulesOfModel(
  { say }: Pick<AnnexContext, 'say'>,
  model: EvaluationModel,
  operationalModel: OperationalModel,
  proposed: boolean,
): string[] {
  const { aggregation, totalThreshold, ties } = model
  const total = say(`B.aggregation.${aggregation}`, {
    scale: decimalText(model.scale ?? '1'),
    surrogate: say(`B.surrogate.${surrogateOf(model.criteria.length, model.surrogate)}`),
  })
  // The order binds in a concession (2014/23 Art 41(3)); in a proposal nobody has decided one.
  const order = operationalModel === 'concession' && !proposed ? [say('B.order')] : []
  if (proposed) return [total]
  if (isUnweighted(model)) return [...order, say('B.aggregation.unweighted')]
  const { at, decimals, mode } = model.rounding ?? { at: 'display', decimals: 2, mode: 'half-up' }
  const rules = (ties ?? [])
    .map((rule) =>
      // Under award on value the price earns no points and quality has values in place of weights.
      rule === 'highest-ranked-criterion' && aggregation === 'award-on-value'
        ? say('B.ties.highest-ranked-criterion.on-value')
        : say(`B.ties.${rule}`),
    )
    .join('; ')
  return [
    ...order,
    total,
    say(`B.rounding.${at}`, { decimals: String(decimals), mode: say(`B.rounding.${mode}`) }),
    rules ? say('B.ties', { rules }) : say('B.ties.none'),
    ...(totalThreshold ? [say('B.total-threshold', { threshold: decimalText(totalThreshold) })] : []),
    ...orderOfThresholds(model).map((key) => say(key)),
  ]
}
