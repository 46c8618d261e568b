import type { AssembledCriterion, AssembledRequirement } from '../assembly'
import type { Content } from '../content'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Language } from '../sets'
import { fillSlots, type SlotValues } from './fill-slots'
import { lotSlots } from './slot-values'

/**
 * Award criteria made from the scored parts of a lot that has none of its own: one for all that follows the bidirectional
 * choice, one for each other scored requirement. Scored by the class of evidence (method `commitment`, scoring.md section 4).
 */
export function proposeCriteria(
  entries: AssembledRequirement[],
  lot: ResolvedLot,
  content: Content,
  language: Language,
): AssembledCriterion[] {
  const slots = lotSlots(lot, content, language)
  const scored = entries.filter(({ treatment }) => treatment === 'award-criterion')
  const byStance = new Set<string>(
    content.requirements.filter((one) => one.default === 'stance').map(({ key }) => key),
  )
  const together = scored.filter(({ key }) => byStance.has(key))
  const { bidirectional, requirement } = content.proposals
  return [
    ...(together.length > 0
      ? [
          proposed('bidirectional', bidirectional, together, content, language, slots, {
            // Hardware that everyone must bring is the same in every offer.
            hardware: lot.readiness !== 'required',
          }),
        ]
      : []),
    ...scored
      .filter(({ key }) => !byStance.has(key))
      .map((entry) =>
        proposed(entry.key.toLowerCase(), requirement, [entry], content, language, {
          ...slots,
          title: entry.title,
        }),
      ),
  ]
}

function proposed(
  id: string,
  texts: Content['proposals']['requirement'],
  entries: AssembledRequirement[],
  content: Content,
  language: Language,
  slots: SlotValues,
  { hardware } = { hardware: true },
): AssembledCriterion {
  const { commitment, hardware: more } = content.proposals
  const filled = (name: keyof typeof texts) => fillSlots(inLanguage(texts[name], language), slots)
  const withHardware = (name: keyof typeof more) =>
    hardware ? `${filled(name)} ${fillSlots(inLanguage(more[name], language), slots)}` : filled(name)
  return {
    id,
    title: filled('title'),
    kind: 'requirement',
    scoring: { method: 'commitment', ...commitment, ...(hardware ? {} : { ready: '0' }) },
    description: withHardware('description'),
    evidence: withHardware('evidence'),
    verification: filled('verification'),
    requirements: [...new Set(entries.map(({ key }) => key))],
    proposed: true,
  }
}
