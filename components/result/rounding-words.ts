import type { EvaluationModel } from '@/lib/domain/evaluation'

/** "rounded half up to 2 decimals, for showing only; exact totals are ranked" (formats, "Rounding"). */
export function roundingWords(rounding: EvaluationModel['rounding']): string {
  const { at, decimals, mode } = rounding ?? { at: 'display', decimals: 2, mode: 'half-up' }
  const how = mode === 'down' ? 'cut off' : 'rounded half up'
  const places = decimals === 1 ? '1 decimal' : `${decimals} decimals`
  return at === 'total'
    ? `${how} to ${places}; the rounded totals are ranked`
    : `${how} to ${places} for showing; the exact totals are ranked`
}
