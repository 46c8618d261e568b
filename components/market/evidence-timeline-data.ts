import type { Content } from '@/lib/domain/content'
import { SUPPLIERS_NEEDED, suppliersInTime } from '@/lib/domain/market/suppliers-in-time'
import { resolveLot } from '@/lib/domain/resolve-lot'
import type { Tender } from '@/lib/domain/tender'

export interface EvidenceLine {
  /** Its place in the evidence of the tender: the same supplier may stand in several lines. */
  place: number
  supplier: string
  available?: string
  proof?: string
}

export interface EvidenceGroup {
  requirement: string
  title: string
  lines: EvidenceLine[]
  /** Of each lot: how many suppliers are there when its first point is installed, of how many that are needed. */
  lots: { lot: string; first?: string; inTime: number; needed: number }[]
}

export interface EvidenceTimeline {
  groups: EvidenceGroup[]
  /** The years that the picture shows, the last one included. */
  years: number[]
  /** The first installation of each lot, where it is known; lots with the same day share a line. */
  starts: { day: string; lots: string[] }[]
}

/** Who can deliver what when, requirement by requirement, against the first installation of each lot. */
export function evidenceTimeline(tender: Tender, content: Content): EvidenceTimeline {
  const lots = tender.lots.map((lot) => ({
    id: lot.id,
    first: resolveLot(tender, lot, content).firstInstallation,
  }))
  const keys = [...new Set(tender.marketEvidence.map(({ requirement }) => requirement))]
  const groups = keys.map((requirement): EvidenceGroup => {
    const evidence = tender.marketEvidence
      .map((one, place) => ({ ...one, place }))
      .filter((one) => one.requirement === requirement)
    return {
      requirement,
      title: content.requirements.find(({ key }) => key === requirement)?.title.en ?? '',
      lines: evidence
        .map(({ place, supplier, available, proof }) => ({ place, supplier, available, proof }))
        .sort((a, b) => (a.available ?? '').localeCompare(b.available ?? '')),
      lots: lots.map(({ id, first }) => ({
        lot: id,
        first,
        inTime: suppliersInTime(evidence, requirement, first).inTime.size,
        needed: SUPPLIERS_NEEDED,
      })),
    }
  })
  const days = [
    ...tender.marketEvidence.flatMap(({ available }) => available ?? []),
    ...lots.flatMap(({ first }) => first ?? []),
  ].sort()
  const [begin, end] = [yearOf(days[0]), yearOf(days.at(-1))]
  return {
    groups,
    years:
      begin === undefined || end === undefined
        ? []
        : Array.from({ length: end - begin + 1 }, (_, n) => begin + n),
    starts: [...new Set(lots.flatMap(({ first }) => first ?? []))].sort().map((day) => ({
      day,
      lots: lots.filter(({ first }) => first === day).map(({ id }) => id),
    })),
  }
}

const yearOf = (day: string | undefined) => (day === undefined ? undefined : Number(day.slice(0, 4)))
