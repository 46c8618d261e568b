import type { Criterion } from './evaluation'
import type { Group, OperationalModel, Part, Severity, Treatment } from './sets'
import type { Deferral } from './tender'

/** `assembly/1` of the public formats: the tender's choices resolved against the catalogue. */
export interface AssembledStandard {
  id: string
  title: string
  edition: string
  /** False where the standard is cited as law; every other reference carries "or equivalent". */
  equivalent: boolean
}

export interface AssembledRequirement {
  key: string
  sourceNumber?: number
  group: Group
  part?: Part
  treatment: Treatment
  title: string
  clause: string
  explanation: string
  proof: string[]
  standards: AssembledStandard[]
  parameters: Record<string, number | string | boolean>
  /** Floor only, where installation begins before the duty does. */
  appliesFrom?: string
  deferral?: Required<Pick<Deferral, 'trigger' | 'establishedBy' | 'evidence' | 'cost' | 'remedy' | 'then'>> &
    Deferral
  rationale?: string
}

export type AssembledCriterion = Criterion & { proposed: boolean }

export interface AssembledLot {
  id: string
  operationalModel: OperationalModel
  requirements: AssembledRequirement[]
  criteria: AssembledCriterion[]
}

export interface Finding {
  rule: string
  severity: Severity
  lot?: string
  requirement?: string
  /** What is wrong, with the figures. */
  message: string
  /** Article, requirement key or good practice, named as what it is. */
  why: string
  fix: string
  /** Path in the tender file, `lots[0].bidirectional.deferral.longStop`. */
  field: string
}

export interface Assembly {
  format: 'assembly/1'
  catalogue: string
  lots: AssembledLot[]
  findings: Finding[]
}
