import type { Content } from '../../domain/content'
import { isDay } from '../../domain/fields'
import { formatDay } from '../../domain/format-day'
import type { CompanionWords } from '../companions/companion-words'

/** Fields whose values are names of a closed set. */
const SETS = new Set([
  'procedure',
  'readiness',
  'trigger',
  'then',
  'aggregation',
  'surrogate',
  'rounding',
  'ties',
  'method',
  'direction',
])

/** A value of a field in words: titles of the content, days written out, names of a set without their dashes. */
export function valueWords(
  { models, stances }: Pick<Content, 'models' | 'stances'>,
  { say, fill }: Pick<CompanionWords, 'say' | 'fill'>,
): (field: string, text: string | undefined) => string {
  return (field, text) => {
    if (text === undefined) return say('changes.nothing')
    const record = { operationalModel: models, stance: stances }[field]?.find(({ id }) => id === text)
    if (record) return fill(record.title)
    if (isDay(text)) return formatDay(text)
    return SETS.has(field) ? text.replaceAll('-', ' ') : text
  }
}
