import type { Finding } from '../assembly'
import type { Tender } from '../tender'

/** An acceptance without a lot or requirement covers every one. */
export function coversFinding(
  { rule, lot, requirement }: Tender['acceptedFindings'][number],
  finding: Finding,
): boolean {
  return (
    rule === finding.rule &&
    (lot === undefined || lot === finding.lot) &&
    (requirement === undefined || requirement === finding.requirement)
  )
}
