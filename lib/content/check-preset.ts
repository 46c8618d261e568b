import { COUNTRY_CODES } from '@/lib/domain/countries'
import type { Preset, PresetCriterion } from '@/lib/domain/presets/preset'
import { presetSum } from '@/lib/domain/presets/preset-sum'
import { ContentError } from './content-error'
import type { Located } from './read-record'

/** A preset takes criteria that are there, each once, its weights add up to 100, and its price goes with the way of adding up. */
export function checkPreset({ file, value }: Located<Preset>, library: readonly PresetCriterion[]): void {
  const { criteria, forScored, aggregation, countries = [] } = value
  const used = criteria.map(({ use }) => use)
  const fault = (field: string, reason: string) => new ContentError(file, field, reason)
  for (const [index, use] of used.entries()) {
    if (!library.some(({ id }) => id === use))
      throw fault(`criteria[${index}].use`, `no criterion "${use}" in content/preset-criteria.yaml`)
    if (used.indexOf(use) !== index) throw fault(`criteria[${index}].use`, `"${use}" stands twice`)
  }
  if (!used.includes(forScored.otherwise))
    throw fault('forScored.otherwise', `"${forScored.otherwise}" is none of the criteria`)
  const strange = countries.find((code) => !COUNTRY_CODES.has(code))
  if (strange) throw fault('countries', `"${strange}" is no ISO 3166-1 country code of two capitals`)
  if (aggregation !== 'weighted-sum') return
  const sum = presetSum(value)
  if (!sum.equals(100)) throw fault('criteria', `the weights add up to ${sum.toString()}; expected 100`)
}
