import type { FieldMove } from './tender-changes'

/** What a field holds, as text; an empty text counts as none. */
export type FieldTexts<Field extends string> = Partial<Record<Field, string | undefined>>

/** The fields that differ, in their given order. */
export function fieldMoves<Field extends string>(
  fields: readonly Field[],
  before: FieldTexts<Field>,
  after: FieldTexts<Field>,
): FieldMove<Field>[] {
  return fields.flatMap((field) => {
    const [old, now] = [before[field]?.trim() || undefined, after[field]?.trim() || undefined]
    if (old === now) return []
    return [
      {
        field,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ]
  })
}
