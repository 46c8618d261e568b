import type { EvaluationModel } from '../evaluation'
import type { Tender } from '../tender'
import { fieldMoves } from './field-moves'
import type { Snapshot } from './snapshot'
import { RULE_FIELDS, type RuleChange } from './tender-changes'

/** How points become a rank, where that changed in a lot with criteria of its own before and after. */
export function ruleChanges(before: Snapshot, after: Snapshot): RuleChange[] {
  return after.tender.lots.flatMap(({ id }) => {
    const [old, now] = [modelOf(before.tender, id), modelOf(after.tender, id)]
    if (!old || !now) return []
    const fields = fieldMoves(RULE_FIELDS, textsOf(old), textsOf(now))
    return fields.length === 0 ? [] : [{ lot: id, fields }]
  })
}

function modelOf({ evaluation }: Tender, id: string): EvaluationModel | undefined {
  return Object.hasOwn(evaluation, id) ? evaluation[id] : undefined
}

function textsOf({ aggregation, scale, surrogate, rounding, ties, totalThreshold }: EvaluationModel) {
  return {
    aggregation,
    scale,
    surrogate,
    rounding: rounding && `decimals ${rounding.decimals}, ${rounding.mode}, at ${rounding.at}`,
    ties: ties?.join(', '),
    totalThreshold,
  }
}
