import type { EvaluationModel } from '../../../domain/evaluation'

/** The rounding of the model, or the default of the formats. */
export function roundingOf({ rounding }: EvaluationModel): NonNullable<EvaluationModel['rounding']> {
  return rounding ?? { at: 'display', decimals: 2, mode: 'half-up' }
}
