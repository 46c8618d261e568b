import type { Content } from '../content'
import type { Requirement } from '../content/requirement'
import { decisionsFor, mergeDecisions } from '../merge-decisions'
import { resolveLot } from '../resolve-lot'
import type { Part, Treatment } from '../sets'
import type { Lot, Tender } from '../tender'
import { decisionOn } from './assemble-entry'
import { type Plan, plan } from './plan'

/** How one part of a requirement is used in a lot. */
export interface Treated {
  part?: Part
  treatment: Treatment
  /** What the rules give, for a requirement of the city's own what its form says. */
  byRule: Treatment
  /** Why no officer can move it, as a sentence. */
  locked?: string
}

/** The use of a requirement, of the catalogue or the city's own; undefined where the lot does not have it. */
export function treatmentOf(
  tender: Tender,
  content: Content,
  lot: Lot,
  { requirement, part }: { requirement: string; part?: Part },
): Treated | undefined {
  const local = tender.localRequirements.find(({ key, lots }) => key === requirement && lots.includes(lot.id))
  if (local) {
    const decided = mergeDecisions(decisionsFor(tender.decisions, lot.id, requirement, [undefined, 'beyond']))
    return { treatment: decided.treatment ?? local.treatment, byRule: local.treatment }
  }
  const record = content.requirements.find(({ key }) => key === requirement)
  if (!record) return undefined
  const entries = plan(record, resolveLot(tender, lot, content), content)
  const entry =
    entries.find((one) => one.part === (part ?? 'beyond')) ?? entries.find((one) => one.part === undefined)
  if (!entry) return undefined
  const decided = decisionOn(entry, tender.decisions, lot.id, requirement).treatment
  return {
    part: entry.part,
    treatment: entry.locked ? entry.treatment : (decided ?? entry.treatment),
    byRule: entry.treatment,
    ...(entry.locked ? { locked: whyLocked(record, entry) } : {}),
  }
}

/** Domain.md section 6: the law and safety are not for an officer to move. */
export function whyLocked({ safety }: Requirement, { floor }: Plan): string {
  if (floor?.noteOnly) return 'The law sets this; another duty takes its place here.'
  if (floor) return 'The law sets this: never scored, never put off.'
  return safety
    ? 'Safety and the grid: never scored, never put off.'
    : 'The rules set this for every point that feeds in.'
}

/** Null where the part may be used so, else a sentence that says why not. */
export function whyNotTreatment(
  { locked, part }: Pick<Treated, 'locked' | 'part'>,
  wanted: Treatment,
): string | null {
  if (locked !== undefined) return locked
  return part === 'minimum' && wanted === 'award-criterion'
    ? 'What every point must meet is not scored: the minimum cannot be an award criterion.'
    : null
}
