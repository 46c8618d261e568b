import type { AssembledRequirement } from '../assembly'
import type { Content } from '../content'
import { inLanguage } from '../in-language'
import { decisionsFor, mergeDecisions } from '../merge-decisions'
import type { ResolvedLot } from '../resolve-lot'
import type { Treatment } from '../sets'
import type { LocalRequirement, Tender } from '../tender'
import { citations } from './citations'
import { fillSlots, type SlotValues } from './fill-slots'
import { deferralPhrase, resolveDeferral } from './resolve-deferral'
import { lotSlots } from './slot-values'

/** The officer's own requirements of a lot. `{party}` and the like stand in them for the words of the lot's model. */
export function assembleLocal(tender: Tender, lot: ResolvedLot, content: Content): AssembledRequirement[] {
  const slots = lotSlots(lot, content, tender.language)
  // Once a lot, not once a requirement: a programme may hold hundreds of both.
  const ofLot = { ...tender, decisions: tender.decisions.filter((decision) => decision.lot === lot.id) }
  return tender.localRequirements
    .filter(({ lots }) => lots.includes(lot.id))
    .map((requirement) => assembleOne(requirement, ofLot, lot, content, slots))
}

function assembleOne(
  requirement: LocalRequirement,
  tender: Tender,
  lot: ResolvedLot,
  content: Content,
  slots: SlotValues,
): AssembledRequirement {
  const { language } = tender
  const { key, title, clause, proof } = requirement
  const decided = mergeDecisions(
    decisionsFor(tender.decisions, lot.id, key, [undefined, 'floor', 'minimum', 'beyond']),
  )
  const treatment = decided.treatment ?? requirement.treatment
  const deferral =
    treatment === 'deferred'
      ? resolveDeferral(undefined, lot, decided.deferral, content, language, (text) =>
          fillSlots(text, slots, citations(content, false)),
        )
      : undefined
  const rationale = decided.rationale ?? requirement.rationale
  const fill = (text: string) => fillSlots(text, slots)
  const own = fill(clause)
  const frame = framed(treatment, own)
    ? content.treatments.find(({ id }) => id === treatment)?.fallback
    : undefined
  return {
    key,
    group: 'local',
    treatment,
    title: fill(title),
    clause: frame
      ? fillSlots(
          inLanguage(frame, language),
          { clause: own, deferral: deferral && deferralPhrase(deferral, content, language) },
          slots,
        )
      : own,
    explanation: '',
    proof: (decided.proof === undefined ? proof : [decided.proof]).map(fill),
    standards: [],
    parameters: {},
    ...(deferral ? { deferral } : {}),
    ...(rationale ? { rationale } : {}),
  }
}

/** What applies later needs its moment; what demands nothing must not read as if it did. */
function framed(treatment: Treatment, clause: string): boolean {
  if (treatment === 'deferred') return true
  return (treatment === 'award-criterion' || treatment === 'informative') && /\b(shall|must)\b/i.test(clause)
}
