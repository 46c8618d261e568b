/**
 * The id of the element that shows a field of the tender, from the field's path in the file. Forms give it to the
 * wrapper of each field; a finding's link ends in it.
 *
 * `title` → `title` · `dates.contractEnd` → `dates-contractEnd` · `lots[0].chargingPoints` → `lots-0-chargingPoints` ·
 * `lots[0].bidirectional.deferral.longStop` → `lots-0-bidirectional-deferral-longStop` ·
 * `evaluation.1.criteria[0].weight` → `evaluation-1-criteria-0-weight` · a choice on a requirement: `requirementField`.
 */
export function fieldId(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, '')
}
