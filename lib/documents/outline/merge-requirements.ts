import type { AssembledRequirement } from '../../domain/assembly'
import { PARTS } from '../../domain/sets'
import type { AnnexLot } from './annex-context'

/** A requirement as the annex prints it: once for all the lots in which it says the same. */
export interface MergedRequirement {
  /** Unique and stable: `SC-5`, `BD-19-floor`, `BD-20-2` for the second wording of the same key. */
  id: string
  entry: AssembledRequirement
  lots: string[]
}

/** Everything that stands in the annex, in reading order; what was left out of a lot never does (design section 3). */
export function mergeRequirements(lots: readonly Pick<AnnexLot, 'assembled'>[]): MergedRequirement[] {
  const merged = new Map<string, MergedRequirement>()
  const wordings = new Map<string, number>()
  for (const { assembled } of lots) {
    for (const entry of assembled.requirements) {
      if (entry.treatment === 'excluded') continue
      const text = printed(entry)
      const known = merged.get(text)
      if (known) {
        known.lots.push(assembled.id)
        continue
      }
      const name = entry.part ? `${entry.key}-${entry.part}` : entry.key
      const wording = (wordings.get(name) ?? 0) + 1
      wordings.set(name, wording)
      merged.set(text, { id: wording === 1 ? name : `${name}-${wording}`, entry, lots: [assembled.id] })
    }
  }
  return [...merged.values()]
    .map((requirement, found) => ({ requirement, found }))
    .sort((a, b) => position(a.requirement.entry) - position(b.requirement.entry) || a.found - b.found)
    .map(({ requirement }) => requirement)
}

/** All that the reader sees of an entry; the internal rationale and the bare parameters are no part of it. */
function printed(entry: AssembledRequirement): string {
  const { rationale, parameters, sourceNumber, ...seen } = entry
  return JSON.stringify(seen)
}

const PREFIXES = ['GEN', 'SC', 'LAW', 'PR', 'BD', 'LOCAL']

function position({ key, part }: AssembledRequirement): number {
  const [prefix = '', number = ''] = key.split('-')
  const ofPart = part ? PARTS.indexOf(part) : 0
  return (PREFIXES.indexOf(prefix) * 10_000 + Number(number)) * PARTS.length + ofPart
}
