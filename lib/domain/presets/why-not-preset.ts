import type { Preset, PresetCriterion } from './preset'
import type { PresetLot } from './preset-model'

/** Why a preset cannot be used yet: its amounts are shares of a figure that the lot does not have; null where it can. */
export function whyNotPreset(
  { criteria }: Preset,
  library: readonly PresetCriterion[],
  lot: PresetLot,
): string | null {
  const inMoney = criteria.some(
    ({ use, maximumShare }) =>
      maximumShare !== undefined ||
      library.some(({ id, scaledBy }) => id === use && scaledBy === 'estimatedValue'),
  )
  return inMoney && Number(lot.estimatedValue ?? 0) <= 0
    ? 'Its amounts are shares of the estimated value of the lot. Give that value in the lot first.'
    : null
}
