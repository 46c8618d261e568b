/** `['a', 'b', 'c']` → `a, b and c`; a value that stands twice is said once. */
export function listed(values: readonly string[]): string {
  const distinct = [...new Set(values)]
  const last = distinct.at(-1)
  if (last === undefined) return ''
  return distinct.length === 1 ? last : `${distinct.slice(0, -1).join(', ')} and ${last}`
}
