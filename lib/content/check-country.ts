import type { Country } from '@/lib/domain/content/country'
import type { Requirement } from '@/lib/domain/content/requirement'
import { pathText, shown } from '@/lib/domain/problems'
import { checkSlots } from './check-slots'
import { ContentError } from './content-error'
import type { Located } from './read-record'

/** A country pack fills parameters and adds standards: both must exist. */
export function checkCountry(
  { file, value }: Located<Country>,
  requirements: ReadonlyMap<string, Requirement>,
  standards: ReadonlySet<string>,
): void {
  const fault = (path: (string | number)[], reason: string) => new ContentError(file, pathText(path), reason)
  for (const [key, values] of Object.entries(value.parameters)) {
    const requirement = requirements.get(key)
    if (!requirement) throw fault(['parameters', key], 'no such requirement')
    for (const [id, words] of Object.entries(values)) {
      const parameter = requirement.parameters.find((entry) => entry.id === id)
      const known = requirement.parameters.map((entry) => entry.id)
      if (!parameter)
        throw fault(
          ['parameters', key, id],
          `${key} has no such parameter; it has: ${known.join(', ') || 'none'}`,
        )
      const choices = parameter.choices?.map((choice) => choice.value)
      if (choices && !choices.includes(words))
        throw fault(['parameters', key, id], `${shown(words)} is none of the choices: ${choices.join(', ')}`)
    }
  }
  for (const [index, entry] of value.standards.entries()) {
    if (!requirements.has(entry.requirement))
      throw fault(['standards', index, 'requirement'], `no requirement ${shown(entry.requirement)}`)
    const strange = entry.standards.findIndex((id) => !standards.has(id))
    if (strange >= 0)
      throw fault(
        ['standards', index, 'standards', strange],
        `no standard ${shown(entry.standards[strange])} in content/standards.yaml`,
      )
  }
  checkSlots(file, value, standards)
}
