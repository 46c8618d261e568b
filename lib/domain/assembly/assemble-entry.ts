import type { AssembledRequirement, AssembledStandard } from '../assembly'
import type { Content } from '../content'
import type { Requirement } from '../content/requirement'
import { inLanguage } from '../in-language'
import { decisionsFor, type MergedDecision, mergeDecisions } from '../merge-decisions'
import type { ResolvedLot } from '../resolve-lot'
import type { Language, Part } from '../sets'
import type { Decision } from '../tender'
import { citations } from './citations'
import { clauseOf } from './clause-of'
import { fillSlots, type SlotValues } from './fill-slots'
import { parameterValues } from './parameter-values'
import type { Plan } from './plan'
import { deferralPhrase, resolveDeferral } from './resolve-deferral'
import { entrySlots } from './slot-values'

/** One assembled entry of a catalogue requirement: the plan of the rules with the officer's departures. */
export function assembleEntry(
  requirement: Requirement,
  entry: Plan,
  lot: ResolvedLot,
  decisions: Decision[],
  content: Content,
  language: Language,
): AssembledRequirement {
  const decided = decisionOn(entry, decisions, lot.id, requirement.key)
  const treatment = entry.locked ? entry.treatment : (decided.treatment ?? entry.treatment)
  const isFloor = entry.part === 'floor'
  const parameters = isFloor ? {} : parameterValues(requirement, lot, decided.parameters)
  const slots = entrySlots(requirement, entry, parameters, lot, content, language)
  const cited = citations(content, treatment === 'legal-floor' || requirement.citedAsLaw === true)
  const plain = (text: string) => fillSlots(text, slots, cited)
  const deferral =
    treatment === 'deferred'
      ? resolveDeferral(requirement, lot, decided.deferral, content, language, plain)
      : undefined
  const phrase: SlotValues = deferral ? { deferral: deferralPhrase(deferral, content, language) } : {}
  const fill = (text: string) => fillSlots(text, phrase, slots, cited)
  const part = entry.part === undefined ? undefined : requirement.parts?.[entry.part]
  const clause = fill(clauseOf(requirement, entry, treatment, lot, content, language))
  return {
    key: requirement.key,
    ...(requirement.sourceNumber === undefined ? {} : { sourceNumber: requirement.sourceNumber }),
    group: requirement.group,
    ...(entry.part ? { part: entry.part } : {}),
    treatment,
    title: inLanguage(part?.title ?? requirement.title, language),
    clause,
    explanation: fill(inLanguage(part?.explanation ?? requirement.explanation, language)),
    proof: proofOf(requirement, entry.part, decided, treatment === 'award-criterion', lot, language, (text) =>
      // A proof is no law, whatever it proves: an equivalent one counts.
      fillSlots(text, phrase, slots, citations(content, false)),
    ),
    standards: standardsOf(requirement, entry, lot, content, clause),
    parameters,
    ...(entry.floor?.appliesFrom ? { appliesFrom: entry.floor.appliesFrom } : {}),
    ...(deferral ? { deferral } : {}),
    ...(decided.rationale ? { rationale: decided.rationale } : {}),
  }
}

/**
 * A decision without a part means what goes beyond, else the single entry, never the floor
 * (docs/decisions/0004). On a single entry "beyond" means that entry.
 */
export function decisionOn(
  { part, locked }: Pick<Plan, 'part' | 'locked'>,
  decisions: Decision[],
  lot: string,
  key: string,
): MergedDecision {
  if (part === 'floor' || (locked && part !== undefined)) return {}
  const parts: readonly (Part | undefined)[] = part === 'minimum' ? ['minimum'] : [undefined, 'beyond']
  return mergeDecisions(decisionsFor(decisions, lot, key, parts))
}

function proofOf(
  requirement: Requirement,
  part: Part | undefined,
  decided: MergedDecision,
  scored: boolean,
  lot: ResolvedLot,
  language: Language,
  fill: (text: string) => string,
): string[] {
  if (decided.proof !== undefined) return [fill(decided.proof)]
  const own = part === undefined ? undefined : requirement.parts?.[part]?.proof
  return (own ?? requirement.proof).map(({ moment, text }) => {
    const when = scored && moment === 'before-award' ? 'scored' : moment
    return `${inLanguage(lot.model.proofMoments[when], language)}: ${fill(inLanguage(text, language))}`
  })
}

/** The standards of the entry and those that the country adds, once each. */
function standardsOf(
  requirement: Requirement,
  entry: Plan,
  lot: ResolvedLot,
  content: Content,
  clause: string,
): AssembledStandard[] {
  const { part, wording, floor } = entry
  const own = part !== undefined && wording === 'part' ? requirement.parts?.[part]?.standards : undefined
  const national =
    part === 'floor' ? [] : lot.country.standards.filter((one) => one.requirement === requirement.key)
  const ids = new Set([...(own ?? requirement.standards), ...national.flatMap(({ standards }) => standards)])
  const asLaw = floor !== undefined || requirement.citedAsLaw === true
  return (
    content.standards
      .filter(({ id }) => ids.has(id))
      // The law asks of some points only what it names in their clause.
      .filter(({ citation }) => part !== 'floor' || clause.includes(citation))
      .map(({ id, citation, title, edition, kind }) => ({
        id,
        title: `${citation}, ${title}`,
        edition,
        equivalent: !asLaw && kind !== 'law',
      }))
  )
}
