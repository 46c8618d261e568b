import type { Finding } from '../assembly'

/**
 * A note that only explains: there is no field to go to. `withdrawn-edition` is one where our source cites the edition,
 * and points to the lot; where it points to a text of the officer's own, that text has to be changed.
 */
export function needsNothing({ rule, field }: Pick<Finding, 'rule' | 'field'>): boolean {
  return rule === 'ocpp-both' || (rule === 'withdrawn-edition' && field.startsWith('lots['))
}
