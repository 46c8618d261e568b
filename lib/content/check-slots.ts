import { pathText } from '@/lib/domain/problems'
import { ContentError } from './content-error'

/** Slots that the assembly and the outline fill in any text; parameters of a requirement come on top. */
const BUILT_IN_SLOTS = [
  'party',
  'instrument',
  'applicant',
  'authority',
  'point',
  'points',
  'station',
  'stations',
  'readyPoint',
  'readyPoints',
  'floorPoint',
  'floorCitation',
  'floorAlso',
  'share',
  'sharedPoints',
  'deferral',
  'gridOperator',
  'gridProtocol',
] as const

const SLOT = /\{([^{}]*)\}/g

/**
 * Throws `ContentError` at the first `{slot}` of any text in the record that nothing will fill,
 * at a `{cite:ID}` without such a standard, and at a brace without its partner.
 */
export function checkSlots(
  file: string,
  record: unknown,
  standards: ReadonlySet<string>,
  more: readonly string[] = [],
): void {
  const known = new Set<string>([...BUILT_IN_SLOTS, ...more])
  for (const [path, text] of textsOf(record, [])) {
    for (const [, slot = ''] of text.matchAll(SLOT)) {
      const cited = slot.startsWith('cite:') ? slot.slice('cite:'.length) : undefined
      if (cited !== undefined && !standards.has(cited))
        throw new ContentError(
          file,
          pathText(path),
          `{${slot}}: no standard "${cited}" in content/standards.yaml`,
        )
      if (cited === undefined && !known.has(slot))
        throw new ContentError(
          file,
          pathText(path),
          `{${slot}}: no such slot; known here: ${[...known].join(', ')}`,
        )
    }
    if (/[{}]/.test(text.replace(SLOT, '')))
      throw new ContentError(file, pathText(path), 'a brace without its partner')
  }
}

function* textsOf(value: unknown, path: (string | number)[]): Generator<[(string | number)[], string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value))
    for (const [index, entry] of value.entries()) yield* textsOf(entry, [...path, index])
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) yield* textsOf(entry, [...path, key])
}
