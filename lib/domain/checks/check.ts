import type { AssembledLot, Finding } from '../assembly'
import type { Content } from '../content'
import type { ResolvedLot } from '../resolve-lot'
import type { Tender } from '../tender'
import { allRules } from './all-rules'
import { applyAccepted } from './apply-accepted'
import { inFindingOrder } from './in-finding-order'
import type { CheckContext } from './rule'

/**
 * Every rule on the tender (formats.md, "Findings"): what blocks first, then warnings, then notes, each in the order of
 * lots and requirements. `resolvedLots` and `lots` are those of `assembleLots` for the same tender.
 */
export function check(
  tender: Tender,
  content: Content,
  resolvedLots: ResolvedLot[],
  lots: AssembledLot[],
): Finding[] {
  const context: CheckContext = { tender, content, resolvedLots, lots }
  const found = allRules.flatMap(({ id, find }) => find(context).map((draft) => ({ rule: id, ...draft })))
  return inFindingOrder(applyAccepted(found, tender.acceptedFindings), lots)
}
