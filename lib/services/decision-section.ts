import type { DecisionPlace } from './decision-on'

/** How the audit trail names the decision on a requirement in a lot; `beyond` is what no part means. */
export function decisionSection({ requirement, lot, part }: DecisionPlace): string {
  const place = `requirement ${requirement} lot ${lot}`
  return part === undefined || part === 'beyond' ? place : `${place} ${part}`
}
