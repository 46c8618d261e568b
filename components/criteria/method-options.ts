import type { Aggregation } from '@/lib/domain/evaluation'
import { METHOD_WORDS } from '@/lib/domain/method-words'
import { ALL_METHODS } from '@/lib/domain/scoring/all-methods'

/** A method as the form offers and explains it. */
export interface MethodOption {
  value: string
  label: string
  /** One sentence, and the formula with W for the most points. */
  sentence: string
  formula: string
  /** What the other letters of the formula stand for. */
  letters?: string
  relative: boolean
  /** Recompute only: never offered for a new criterion. */
  offered: boolean
  /** The way of adding up that it belongs to, where it belongs to one. */
  aggregation?: Aggregation
}

const BELONGS: Partial<Record<string, Aggregation>> = {
  'fictitious-price': 'award-on-value',
  divisor: 'quality-per-price',
}

/** Every method in the order of the domain, in officers' words. */
export function methodOptions(): MethodOption[] {
  return ALL_METHODS.map(({ id, sentence, formula, letters, relative, offered }) => ({
    value: id,
    label: METHOD_WORDS[id],
    sentence,
    formula: [
      formula.any,
      formula.min && (formula.max ? `less is better: ${formula.min}` : formula.min),
      formula.max && `more is better: ${formula.max}`,
    ]
      .filter(Boolean)
      .join('; '),
    letters,
    relative,
    offered,
    ...(BELONGS[id] ? { aggregation: BELONGS[id] } : {}),
  }))
}
