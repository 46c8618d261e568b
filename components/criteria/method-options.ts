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

const LETTERS: Partial<Record<string, string>> = {
  commitment:
    's is the share, d the months until it is in place, H the months until an offer counts nothing, c the worth of the proof, r that of hardware alone',
  log: 'P is the price, Pmin the lowest, A the base',
  'linear-from-lowest': 'P is the value, Pmin the lowest, s the span',
  'absolute-linear': 'P is the value, F the floor, C the ceiling',
}
const RELATIVE_LETTERS = 'P is the value, Pmin the lowest and Pmax the highest of all tenders'

/** Every method in the order of the domain, in officers' words. */
export function methodOptions(): MethodOption[] {
  return ALL_METHODS.map(({ id, sentence, formula, relative, offered }) => ({
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
    letters: LETTERS[id] ?? (relative ? RELATIVE_LETTERS : undefined),
    relative,
    offered,
    ...(BELONGS[id] ? { aggregation: BELONGS[id] } : {}),
  }))
}
