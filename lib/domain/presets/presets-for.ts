import type { OperationalModel } from '../sets'
import type { Preset } from './preset'

/** The presets of an operational model in a country: first what is usual there, then what suits any country (scoring.md section 6). */
export function presetsFor(presets: readonly Preset[], model: OperationalModel, country: string): Preset[] {
  const fitting = presets.filter(
    ({ models, countries }) => models.includes(model) && (!countries || countries.includes(country)),
  )
  return fitting.toSorted(
    (a, b) => Number(b.countries !== undefined) - Number(a.countries !== undefined) || a.place - b.place,
  )
}
