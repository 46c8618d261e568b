import type { Finding } from '../assembly'
import type { Tender } from '../tender'
import { coversFinding } from './covers-finding'

/** A warning that the officer accepted stays in the list, as a note with the reason; what blocks can never be accepted. */
export function applyAccepted(findings: Finding[], accepted: Tender['acceptedFindings']): Finding[] {
  return findings.map((finding) => {
    const acceptance = accepted.find((one) => coversFinding(one, finding))
    if (finding.severity !== 'warn' || !acceptance) return finding
    return {
      ...finding,
      severity: 'note',
      message: `${finding.message} Accepted: ${acceptance.rationale.trim()}`,
    }
  })
}
