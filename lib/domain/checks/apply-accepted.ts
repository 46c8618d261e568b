import type { Finding } from '../assembly'
import type { Tender } from '../tender'

type Acceptance = Tender['acceptedFindings'][number]

/** A warning that the officer accepted stays in the list, as a note with the reason; what blocks can never be accepted. */
export function applyAccepted(findings: Finding[], accepted: readonly Acceptance[]): Finding[] {
  return findings.map((finding) => {
    const acceptance = accepted.find((one) => covers(one, finding))
    if (finding.severity !== 'warn' || !acceptance) return finding
    return {
      ...finding,
      severity: 'note',
      message: `${finding.message} Accepted: ${acceptance.rationale.trim()}`,
    }
  })
}

/** An acceptance without a lot or requirement covers every one. */
function covers({ rule, lot, requirement }: Acceptance, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (lot === undefined || lot === finding.lot) &&
    (requirement === undefined || requirement === finding.requirement)
  )
}
