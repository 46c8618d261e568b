import Fraction from 'fraction.js'
import type { Criterion } from '@/lib/domain/evaluation'

/** The most points of a criterion, exactly; 100 where it has no weight (formats, "Ordinal"). */
export function exactWeight({ weight }: Criterion): Fraction {
  return new Fraction(weight ?? 100)
}
