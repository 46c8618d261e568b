import type { Part } from '../sets'

/**
 * Whether two entries of one key are the same duty: 3 for the same part, less where only one of them is split, 0 for two
 * duties. What law demands stays apart from what is asked; a decision without a part means `beyond` (formats.md, decisions).
 */
export function partNearness(before: Part | undefined, after: Part | undefined): number {
  if (before === after) return 3
  const split = before === undefined ? after : after === undefined ? before : 'floor'
  return { floor: 0, beyond: 2, minimum: 1 }[split ?? 'floor']
}
