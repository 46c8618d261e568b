import type { TenderChanges } from './tender-changes'

/** Whether a reader of the annex would find nothing new. */
export function nothingChanged({ details, lots, requirements, criteria, rules }: TenderChanges): boolean {
  return [details, lots, requirements, criteria, rules].every(({ length }) => length === 0)
}
