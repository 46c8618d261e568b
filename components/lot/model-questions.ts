import type { OperationalModel } from '@/lib/domain/sets'
import type { LotValues } from './lot-values'

/** Fields that only some operational models know (formats.md, TENDER.json). */
const QUESTIONS = {
  procedure: ['concession', 'procurement'],
  estimatedValue: ['concession', 'procurement'],
  owner: ['concession', 'procurement'],
  operatingRisk: ['concession'],
  termReason: ['concession'],
  scarcePermits: ['open-market'],
} as const satisfies Partial<Record<keyof LotValues, readonly OperationalModel[]>>

type Question = keyof typeof QUESTIONS

/** True where the form of a lot asks the field under this model. */
export function isAsked(question: Question, model: OperationalModel): boolean {
  const models: readonly OperationalModel[] = QUESTIONS[question]
  return models.includes(model)
}

/** The values without those that the model does not ask: an answer given under another model must not act unseen. */
export function withoutUnasked(values: LotValues): Omit<LotValues, Question> & Partial<LotValues> {
  const kept = Object.entries(values).filter(
    ([name]) => !Object.hasOwn(QUESTIONS, name) || isAsked(name as Question, values.operationalModel),
  )
  // Only optional fields of the lot are taken away.
  return Object.fromEntries(kept) as Omit<LotValues, Question> & Partial<LotValues>
}
