import type { Finding } from '@/lib/domain/assembly'

/** What names a finding: its rule, and the lot and requirement that it is on. */
export interface FindingPlace {
  rule: string
  lot?: string
  requirement?: string
}

/** The name of a finding or of its acceptance, without what else it holds. */
export function findingPlace({
  rule,
  lot,
  requirement,
}: Pick<Finding, 'rule' | 'lot' | 'requirement'>): FindingPlace {
  return {
    rule,
    ...(lot === undefined ? {} : { lot }),
    ...(requirement === undefined ? {} : { requirement }),
  }
}
