import type { EvaluationModel } from '../../domain/evaluation'
import { isUnweighted } from '../../domain/scoring/is-unweighted'
import type { Tender } from '../../domain/tender'
import type { Block } from '../block'
import type { AnnexContext, AnnexLot } from './annex-context'
import { criteriaTable } from './criteria-table'
import { criterionBlocks } from './criterion-blocks'
import { isScored } from './is-scored'
import { lotNames, lotWithTitle } from './lot-names'
import { rulesOfModel } from './rules-of-model'

/** Part B: how tenders are assessed, a section a lot, as it stands in the tender. */
export function awardCriteria(annex: AnnexContext): Block[] {
  const { say } = annex
  const lots = annex.lots.filter(({ resolved }) => isScored(resolved))
  const isComputed = ({ resolved }: AnnexLot) => {
    const model = ownModel(annex.tender, resolved.id)
    return model !== undefined && !isUnweighted(model)
  }
  return [
    { kind: 'heading', id: 'section-how-assessed', level: 1, number: 'B1', text: say('B.how') },
    { kind: 'paragraph', text: say('B.how.steps') },
    // Where no lot has weights nothing is computed.
    ...(lots.some(isComputed) ? [{ kind: 'paragraph' as const, text: say('B.how.unrounded') }] : []),
    ...(lots.length > 1 ? [{ kind: 'paragraph' as const, text: say('B.how.separate') }] : []),
    ...lots.flatMap((lot, index) => ofLot(annex, lot, index)),
  ]
}

function ownModel({ evaluation }: Tender, lot: string): EvaluationModel | undefined {
  return Object.hasOwn(evaluation, lot) ? evaluation[lot] : undefined
}

function ofLot(annex: AnnexContext, { resolved, assembled }: AnnexLot, index: number): Block[] {
  const { say, draft, tender } = annex
  const number = `B${index + 2}`
  const lot = lotNames([resolved.id])
  const heading: Block = {
    kind: 'heading',
    id: `criteria-lot-${index + 1}`,
    level: 1,
    number,
    text: lotWithTitle(resolved),
  }
  const own = ownModel(tender, resolved.id)
  const proposed = own === undefined
  const model: EvaluationModel = own ?? {
    aggregation: 'weighted-sum',
    criteria: assembled.criteria,
  }
  // A proposal is the product's, not the authority's: it is shown in a draft, never published.
  if (model.criteria.length === 0 || (proposed && !draft))
    return [heading, { kind: 'paragraph', text: say('B.none') }]
  return [
    heading,
    ...(proposed ? [{ kind: 'paragraph' as const, tone: 'warning' as const, text: say('B.proposed') }] : []),
    ...rulesOfModel(annex, model, resolved.operationalModel, proposed).map(
      (text): Block => ({ kind: 'paragraph', text }),
    ),
    criteriaTable(annex, model, lot),
    ...model.criteria.flatMap((criterion, place) =>
      criterionBlocks(annex, criterion, {
        id: `criterion-${index + 1}-${place + 1}`,
        number: `${number}.${place + 1}`,
        computed: proposed || !isUnweighted(model),
      }),
    ),
  ]
}
