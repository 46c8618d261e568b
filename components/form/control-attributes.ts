import { findingIds } from './field-findings'
import { useFindingsAt } from './findings-at-fields'

/** What ties a control to its label, hint and error. `more`: ids of what else describes it. */
export function controlAttributes(
  id: string,
  hint: boolean,
  error: string | undefined,
  more: (string | false)[] = [],
) {
  const described = [hint && `${id}-hint`, error !== undefined && `${id}-error`, ...more].filter(Boolean)
  return {
    id: `${id}-input`,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': described.join(' ') || undefined,
  }
}

/** The same for a field of which the checks may say something, and which may have a unit. */
export function useControlAttributes(id: string, hint: boolean, error: string | undefined, unit = false) {
  return controlAttributes(id, hint, error, [unit && `${id}-unit`, ...findingIds(id, useFindingsAt(id))])
}
