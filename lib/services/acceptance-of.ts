import type { Tender } from '@/lib/domain/tender'

interface FindingPlace {
  rule: string
  lot?: string
  requirement?: string
}

/** True where an acceptance is of this very finding. */
export function acceptanceOf({ rule, lot, requirement }: FindingPlace) {
  return (one: Tender['acceptedFindings'][number] | FindingPlace) =>
    one.rule === rule && one.lot === lot && one.requirement === requirement
}
