import type { Content } from '../content'
import type { LegalFloor } from '../content/legal-floor'
import type { ResolvedLot } from '../resolve-lot'

/** What the law asks of the points that a lot installs, whatever the authority chooses. */
export interface FloorDuty {
  /** The rules that bind at least one point of the lot; publicly accessible and private points have their own. */
  records: LegalFloor[]
  /** Set where installation begins before the duty does, or where nobody said when it begins. */
  appliesFrom?: string
  /** Set where a later rule takes over for some of the points: from this day on the duty is a note. */
  until?: string
  /** Every point comes after the later rule: the duty is a note alone. */
  noteOnly: boolean
}

/**
 * The floor follows the day on which a point is installed or renovated, not the day of the tender (AFIR; domain.md
 * section 1). Members of the Union only. Unknown days count as a window that the duty begins in: nothing is left out.
 */
export function floorDuty(requirement: string, lot: ResolvedLot, content: Content): FloorDuty | undefined {
  if (!lot.afir) return undefined
  const { firstInstallation: first, lastInstallation: last } = lot
  const records = content.legalFloor.filter(
    (floor) =>
      floor.requirement === requirement &&
      floor.access.some((access) => lot.access.includes(access)) &&
      floor.current.some((current) => lot.current.includes(current)) &&
      (last === undefined || last >= floor.from),
  )
  if (records.length === 0) return undefined
  const from = earliest(records.map((record) => record.from))
  const noteFrom = earliest(records.flatMap((record) => record.noteFrom ?? []))
  const noteOnly = noteFrom !== undefined && first !== undefined && first >= noteFrom
  return {
    records,
    appliesFrom: first === undefined || (from !== undefined && first < from) ? from : undefined,
    until:
      noteFrom !== undefined && !noteOnly && (last === undefined || last >= noteFrom) ? noteFrom : undefined,
    noteOnly,
  }
}

/** ISO days sort as text. */
function earliest(days: string[]): string | undefined {
  return [...days].sort()[0]
}
