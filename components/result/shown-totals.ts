import Fraction from 'fraction.js'
import type { Result } from '@/lib/domain/scoring/result'
import { decimalText, type RoundingMode } from '@/lib/domain/scoring/round'

const MOST_DECIMALS = 40

/**
 * The totals as the screen shows them, by bid: with the published decimals, and with more where two different totals would
 * look the same (scoring.md section 1, rule 2).
 */
export function shownTotals(ranking: Result['ranking'], mode: RoundingMode): Record<string, string> {
  return Object.fromEntries(
    ranking.map((one) => {
      const rivals = ranking.filter(({ total, exact }) => total === one.total && exact !== one.exact)
      let text = one.total
      let decimals = one.total.split('.')[1]?.length ?? 0
      const shown = (exact: string) => decimalText(new Fraction(exact), decimals, mode)
      while (decimals < MOST_DECIMALS && rivals.some(({ exact }) => shown(exact) === text)) {
        decimals += 1
        text = shown(one.exact)
      }
      return [one.bid, text]
    }),
  )
}
