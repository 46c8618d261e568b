import type { Criterion, EvaluationModel } from '../../domain/evaluation'
import { groupDigits } from '../../domain/group-digits'
import { isUnweighted } from '../../domain/scoring/is-unweighted'
import { surrogateWeights } from '../../domain/scoring/surrogate-weights'
import type { TableBlock } from '../block'
import type { AnnexContext } from './annex-context'
import { decimalText } from './decimal-text'
import { sumText } from './sum-text'

/** The criteria of a lot at a glance, in their published order, with what each weighs. */
export function criteriaTable(
  annex: Pick<AnnexContext, 'say'>,
  model: EvaluationModel,
  lot: string,
): TableBlock {
  const { say } = annex
  const { criteria } = model
  const weights = criteria.flatMap(({ weight }) => weight ?? [])
  const weighted = !isUnweighted(model)
  const adds = model.aggregation === 'weighted-sum' && weights.length > 0
  return {
    kind: 'table',
    caption: say('B.caption', { lot }),
    columns: [
      { title: say('B.table.order'), width: 8 },
      { title: say('B.table.criterion'), width: weighted ? 40 : 56 },
      { title: say('B.table.kind'), width: 18 },
      { title: say('B.table.requirements'), width: 18 },
      ...(weighted ? [{ title: say(columnOf(model)), width: 16, align: 'end' as const }] : []),
    ],
    rows: [
      ...criteria.map((criterion, index) => [
        String(index + 1),
        criterion.title,
        say(`B.kind.${criterion.kind}`),
        (criterion.requirements ?? []).join(', ') || '–',
        ...(weighted ? [weightOf(criterion, model)] : []),
      ]),
      ...(adds ? [['–', say('B.table.sum'), '–', '–', sumText(weights)]] : []),
    ],
  }
}

function columnOf({ aggregation }: EvaluationModel) {
  if (aggregation === 'ordinal') return 'B.table.surrogate'
  return aggregation === 'award-on-value' ? 'B.table.value' : 'B.table.weight'
}

function weightOf({ rank, weight, maximumValue }: Criterion, model: EvaluationModel): string {
  if (model.aggregation === 'award-on-value')
    return maximumValue ? groupDigits(decimalText(maximumValue)) : '–'
  if (model.aggregation !== 'ordinal') return weight ? decimalText(weight) : '–'
  const exact = surrogateWeights(model.criteria.length, model.surrogate)[(rank ?? 0) - 1]
  if (exact === undefined) return '–'
  return `${exact.mul(100).round(2).toString()} % (${exact.toFraction()})`
}
