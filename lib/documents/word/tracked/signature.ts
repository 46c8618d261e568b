import type { XmlElement } from '../xml-element'

const known = new WeakMap<XmlElement, string>()

/** Equal for two elements that look the same: bookmarks and the ids of controls do not count, they differ from file to file. */
export function signature(element: XmlElement): string {
  const found = known.get(element)
  if (found !== undefined) return found
  const made = JSON.stringify(element, (_, value: unknown) =>
    Array.isArray(value) ? value.filter((item) => !isNumbered(item)) : value,
  )
  known.set(element, made)
  return made
}

function isNumbered(item: unknown): boolean {
  return (
    item !== null &&
    typeof item === 'object' &&
    'name' in item &&
    (String(item.name).startsWith('w:bookmark') || item.name === 'w:id')
  )
}
