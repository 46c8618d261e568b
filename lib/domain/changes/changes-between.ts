import type { Tender } from '../tender'
import { criterionChanges } from './criterion-changes'
import { fieldMoves } from './field-moves'
import { lotChanges } from './lot-changes'
import { requirementChanges } from './requirement-changes'
import { ruleChanges } from './rule-changes'
import type { Snapshot } from './snapshot'
import { DETAIL_FIELDS, type TenderChanges } from './tender-changes'

/**
 * What changed from one state of a tender to another: the summary that goes with a change before the deadline (domain.md
 * section 6, freeze). A lot that came or went is told as one, without its requirements.
 */
export function changesBetween(before: Snapshot, after: Snapshot): TenderChanges {
  return {
    details: fieldMoves(DETAIL_FIELDS, detailsOf(before.tender), detailsOf(after.tender)),
    lots: lotChanges(before, after),
    requirements: requirementChanges(before, after),
    criteria: criterionChanges(before, after),
    rules: ruleChanges(before, after),
  }
}

function detailsOf({ title, reference, authority, dates }: Tender) {
  return { title, reference, authority: authority.name, ...dates }
}
