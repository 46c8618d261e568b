import Fraction from 'fraction.js'
import type { Preset } from './preset'

/** What the weights of a preset add up to, those of the scored requirements among them. */
export function presetSum({ criteria, forScored }: Preset): Fraction {
  return [...criteria, forScored].reduce((total, { weight }) => total.add(weight ?? 0), new Fraction(0))
}
