import type { Finding } from '@/lib/domain/assembly'
import { coversFinding } from '@/lib/domain/checks/covers-finding'
import type { Tender } from '@/lib/domain/tender'

type Acceptance = Tender['acceptedFindings'][number]

export interface AcceptedFinding {
  finding: Finding
  acceptance: Acceptance
}

export interface FindingGroups {
  blocking: Finding[]
  warnings: Finding[]
  accepted: AcceptedFinding[]
  notes: Finding[]
  /** Acceptances of warnings that are found no more. */
  idle: Acceptance[]
}

/** The findings as the page of checks shows them. `findings` are those of the tender as if nothing had been accepted. */
export function findingGroups(findings: Finding[], acceptances: Acceptance[]): FindingGroups {
  const warnings = findings.filter(({ severity }) => severity === 'warn')
  const accepted = warnings.flatMap((finding) => {
    const acceptance = acceptances.find((one) => coversFinding(one, finding))
    return acceptance ? [{ finding, acceptance }] : []
  })
  return {
    blocking: findings.filter(({ severity }) => severity === 'block'),
    warnings: warnings.filter((finding) => !accepted.some((one) => one.finding === finding)),
    accepted,
    notes: findings.filter(({ severity }) => severity === 'note'),
    idle: acceptances.filter((one) => !warnings.some((finding) => coversFinding(one, finding))),
  }
}
