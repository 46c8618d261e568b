/** A field that was typed here and changed elsewhere meanwhile; `path` is the field's name in the form. */
export interface DraftConflict {
  path: string
  typed: unknown
  current: unknown
}

/**
 * What was typed onto what the server holds now, field by field: `base` is what the form showed when typing began. A field
 * that both changed stays as the server has it and is reported, so that a person decides. A list is one field.
 */
export function mergeDraft(
  base: unknown,
  typed: unknown,
  current: unknown,
  path = '',
): { values: unknown; conflicts: DraftConflict[] } {
  if (same(typed, base) || same(typed, current)) return { values: current, conflicts: [] }
  if (same(current, base)) return { values: typed, conflicts: [] }
  if (!isGroup(base) || !isGroup(typed) || !isGroup(current))
    return { values: current, conflicts: [{ path, typed, current }] }
  const names = [...new Set([...Object.keys(current), ...Object.keys(typed)])]
  const merged = names.map((name) => {
    const inner = path === '' ? name : `${path}.${name}`
    return [name, mergeDraft(base[name], typed[name], current[name], inner)] as const
  })
  return {
    values: Object.fromEntries(merged.map(([name, { values }]) => [name, values])),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Both come from JSON of the same form, so the order of their keys is the same. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
