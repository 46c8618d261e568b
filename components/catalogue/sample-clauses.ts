import { openSlot } from '@/lib/documents/block-runs'
import { assembleEntry } from '@/lib/domain/assembly/assemble-entry'
import { fillSlots } from '@/lib/domain/assembly/fill-slots'
import { floorDuty } from '@/lib/domain/assembly/floor-duty'
import type { Content } from '@/lib/domain/content'
import type { Requirement } from '@/lib/domain/content/requirement'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import { PARTS, type Part, type Treatment } from '@/lib/domain/sets'

export interface SampleClause {
  part?: Part
  treatment: Treatment
  text: string
  /** Each step with its moment under the model of the lot. */
  proof: string[]
}

/** Every clause that the catalogue has of its own for a requirement, assembled for the lot; open places are marked. */
export function sampleClauses(requirement: Requirement, lot: ResolvedLot, content: Content): SampleClause[] {
  const parts: (Part | undefined)[] = [undefined, ...PARTS.filter((part) => requirement.parts?.[part])]
  const labels = {
    longStop: openSlot('the long-stop date'),
    ...Object.fromEntries(requirement.parameters.map(({ id, label }) => [id, openSlot(label.en)])),
  }
  return parts.flatMap((part) => {
    const own = part === undefined ? requirement.clause.en : (requirement.parts?.[part]?.clause.en ?? {})
    const byLaw = part === 'floor' || requirement.default === 'legal-floor'
    const floor = byLaw ? floorDuty(requirement.key, lot, content) : undefined
    return content.treatments
      .filter(({ id }) => own[id] !== undefined)
      .map(({ id: treatment }) => {
        const wording = part === undefined ? ('whole' as const) : ('part' as const)
        const entry = assembleEntry(
          requirement,
          { part, treatment, wording, locked: true, floor },
          lot,
          [],
          content,
          'en',
        )
        return { part, treatment, text: fillSlots(entry.clause, labels), proof: entry.proof }
      })
  })
}
