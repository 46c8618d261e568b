import type { AssembledRequirement } from '../assembly'
import type { Content } from '../content'
import { decisionsFor, mergeDecisions } from '../merge-decisions'
import type { ResolvedLot } from '../resolve-lot'
import type { Language } from '../sets'
import type { LocalRequirement, Tender } from '../tender'
import { citations } from './citations'
import { fillSlots } from './fill-slots'
import { deferralPhrase, resolveDeferral } from './resolve-deferral'
import { lotSlots } from './slot-values'

/** The officer's own requirements of a lot. Their words are the officer's: no slot is read in them. */
export function assembleLocal(tender: Tender, lot: ResolvedLot, content: Content): AssembledRequirement[] {
  return tender.localRequirements
    .filter(({ lots }) => lots.includes(lot.id))
    .map((requirement) => assembleOne(requirement, tender, lot, content, tender.language))
}

function assembleOne(
  requirement: LocalRequirement,
  tender: Tender,
  lot: ResolvedLot,
  content: Content,
  language: Language,
): AssembledRequirement {
  const { key, title, clause, proof } = requirement
  const decided = mergeDecisions(
    decisionsFor(tender.decisions, lot.id, key, [undefined, 'floor', 'minimum', 'beyond']),
  )
  const treatment = decided.treatment ?? requirement.treatment
  const deferral =
    treatment === 'deferred'
      ? resolveDeferral(undefined, lot, decided.deferral, content, language, (text) =>
          fillSlots(text, lotSlots(lot, content, language), citations(content, false)),
        )
      : undefined
  const rationale = decided.rationale ?? requirement.rationale
  return {
    key,
    group: 'local',
    treatment,
    title,
    clause: deferral ? `${capital(deferralPhrase(deferral, content, language))}: ${clause}` : clause,
    explanation: '',
    proof: decided.proof === undefined ? proof : [decided.proof],
    standards: [],
    parameters: {},
    ...(deferral ? { deferral } : {}),
    ...(rationale ? { rationale } : {}),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
