import { COUNTRY_CODES, EU_MEMBERS } from '@/lib/domain/countries'
import type { SelectOption } from '../form/select-field'

/** The countries in alphabetical order, Member States first: the law of the Union is what most cities come under. */
export function countryOptions(): SelectOption[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const options = [...COUNTRY_CODES].map((value) => ({ value, label: names.of(value) ?? value }))
  const byName = options.sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const inUnion = ({ value }: SelectOption) => EU_MEMBERS.has(value)
  return [...byName.filter(inUnion), ...byName.filter((option) => !inUnion(option))]
}
