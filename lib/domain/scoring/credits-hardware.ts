import Fraction from 'fraction.js'
import type { Criterion } from '../evaluation'

/** Whether hardware without a date earns anything; where it does not, nobody is asked for it (scoring.md section 4, `ready`). */
export function creditsHardware({ scoring }: Pick<Criterion, 'scoring'>): boolean {
  return scoring.method === 'commitment' && !new Fraction(scoring.ready).equals(0)
}
