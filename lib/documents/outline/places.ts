import { closestPairs } from '../../domain/changes/closest-pairs'
import { partNearness } from '../../domain/changes/part-nearness'
import type { LedgerLine } from './ledger'
import type { MergedRequirement } from './merge-requirements'

/** A number of a section: with the requirement that has it, or with the one that had it before it was withdrawn. */
export type Place = { number: string } & (
  | { requirement: MergedRequirement; withdrawn?: undefined }
  | { requirement?: undefined; withdrawn: LedgerLine }
)

/**
 * The requirements of a section with their numbers. Each keeps the one that the earlier versions gave it; what was withdrawn
 * keeps its place too, so that counting still works; what is new follows at the end.
 */
export function places(
  section: string,
  requirements: readonly MergedRequirement[],
  earlier: readonly LedgerLine[],
): Place[] {
  const lines = earlier.filter(({ number }) => number.slice(0, number.lastIndexOf('.')) === section)
  const pairs = closestPairs(lines, requirements, nearness)
  const holders = new Map([...pairs].map(([requirement, line]) => [line, requirement]))
  const fresh = requirements.filter((requirement) => !pairs.has(requirement))
  return [
    ...lines.map((line): Place => {
      const requirement = holders.get(line)
      return requirement ? { number: line.number, requirement } : { number: line.number, withdrawn: line }
    }),
    ...fresh.map((requirement, index) => ({
      number: `${section}.${lines.length + index + 1}`,
      requirement,
    })),
  ]
}

/** Of several wordings of one duty the one for the same lots is the same clause. */
function nearness(line: LedgerLine, { entry, lots }: MergedRequirement): number {
  const near = line.key === entry.key ? partNearness(line.part, entry.part) : 0
  return near === 0 ? 0 : near * 10_000 + lots.filter((lot) => line.lots.includes(lot)).length
}
