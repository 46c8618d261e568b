import type { Content } from '../content'
import type { Clause, Requirement } from '../content/requirement'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Language, Treatment } from '../sets'
import type { Plan } from './plan'

type Clauses = Partial<Record<Treatment, Clause>>

/**
 * The clause of a requirement for one treatment, with its slots still open: the part's own, else the requirement's, else
 * the treatment's frame around what the requirement demands.
 */
export function clauseOf(
  requirement: Requirement,
  entry: Pick<Plan, 'part' | 'wording' | 'minimum'>,
  treatment: Treatment,
  lot: ResolvedLot,
  content: Content,
  language: Language,
): string {
  const { minimum } = entry
  if (!minimum) return worded(requirement, entry, treatment, lot, content, language)
  return [
    ...(minimum.readiness ? [inLanguage(content.readiness.clause, language)] : []),
    ...(minimum.share ? [worded(requirement, entry, treatment, lot, content, language)] : []),
  ].join('\n')
}

function worded(
  requirement: Requirement,
  { part, wording }: Pick<Plan, 'part' | 'wording'>,
  treatment: Treatment,
  lot: ResolvedLot,
  content: Content,
  language: Language,
): string {
  const whole: Clauses = inLanguage(requirement.clause, language)
  const record = wording === 'part' && part !== undefined ? requirement.parts?.[part] : undefined
  const own: Clauses = record ? inLanguage(record.clause, language) : whole
  const direct = own[treatment] ?? (record && !demanded(own) ? whole[treatment] : undefined)
  if (direct !== undefined) return ofModel(direct, lot)
  const frame = content.treatments.find(({ id }) => id === treatment)?.fallback
  const inner = demanded(own) ?? demanded(whole) ?? Object.values(own)[0] ?? Object.values(whole)[0] ?? ''
  return frame
    ? inLanguage(frame, language).replace('{clause}', () => ofModel(inner, lot))
    : ofModel(inner, lot)
}

function demanded(clauses: Clauses): Clause | undefined {
  return clauses.mandatory ?? clauses['performance-condition'] ?? clauses.conditional
}

function ofModel(clause: Clause, lot: ResolvedLot): string {
  return typeof clause === 'string' ? clause : clause[lot.operationalModel]
}
