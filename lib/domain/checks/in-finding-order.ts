import type { AssembledLot, Finding } from '../assembly'
import { SEVERITIES } from '../sets'

/** What blocks, warnings, notes; each by lot in the order of the file, the whole tender first, then by requirement. */
export function inFindingOrder(findings: Finding[], lots: readonly AssembledLot[]): Finding[] {
  return findings
    .map((finding) => ({ finding, at: placeOf(finding, lots) }))
    .sort((one, other) =>
      one.at.reduce((before, place, level) => before || place - (other.at[level] ?? 0), 0),
    )
    .map(({ finding }) => finding)
}

/** A finding on no lot or no requirement comes before the others; one on a requirement that is not in the lot, after. */
function placeOf({ severity, lot, requirement }: Finding, lots: readonly AssembledLot[]): number[] {
  const lotPlace = lots.findIndex(({ id }) => id === lot)
  const entries = lots[lotPlace]?.requirements ?? []
  const place = entries.findIndex(({ key }) => key === requirement)
  const requirementPlace = requirement === undefined ? -1 : place < 0 ? entries.length : place
  return [SEVERITIES.indexOf(severity), lotPlace, requirementPlace]
}
