import type { SelectOption } from './select-field'

/** The options of a select field from its values and their words. */
export function optionsOf(words: Record<string, string>): SelectOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
