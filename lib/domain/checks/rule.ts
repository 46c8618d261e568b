import type { AssembledLot, Finding } from '../assembly'
import type { Content } from '../content'
import type { ResolvedLot } from '../resolve-lot'
import type { Tender } from '../tender'

/** What a rule looks at. `resolvedLots` and `lots` stand in the order of `tender.lots`. */
export interface CheckContext {
  tender: Tender
  content: Content
  resolvedLots: ResolvedLot[]
  lots: AssembledLot[]
}

/**
 * A finding before its rule's id is put on it.
 *
 * `field` is the path in the tender file: `lots[0].bidirectional.deferral.longStop`, `dates.contractEnd`,
 * `evaluation.1.criteria[0].weight`, `decisions[3].rationale`. What a decision would set, while there is no decision
 * yet, is `lots[0].requirements.SC-5`, with `.parameters.connectivityPercent`, `.proof` or `.deferral.longStop` behind it.
 */
export type FindingDraft = Omit<Finding, 'rule'>

/** One rule a file; `id` is public and is the file's name (formats.md, "Findings"). */
export interface Rule {
  id: string
  find(context: CheckContext): FindingDraft[]
}
