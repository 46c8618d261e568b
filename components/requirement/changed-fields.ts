import type { DecisionValues } from './decision-values'

type Field = keyof DecisionValues
const FIELDS: readonly Field[] = ['parameters', 'proof', 'rationale', 'deferral']

/**
 * The fields that this form has changed since the page showed them. Only these are sent: the switch beside the form, or
 * another window, may have decided something else on the same requirement meanwhile.
 */
export function changedFields(now: DecisionValues, initial: DecisionValues, sent: Set<Field>): Set<Field> {
  for (const field of FIELDS)
    if (JSON.stringify(now[field]) !== JSON.stringify(initial[field])) sent.add(field)
  return sent
}
