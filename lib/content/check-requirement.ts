import type { Parameter } from '@/lib/domain/content/parameter'
import type { Requirement } from '@/lib/domain/content/requirement'
import { shown } from '@/lib/domain/problems'
import { PARTS } from '@/lib/domain/sets'
import { checkSlots } from './check-slots'
import { ContentError } from './content-error'
import type { Located } from './read-record'

/** What one requirement says of itself and of the standards register, beyond its shape. */
export function checkRequirement(
  { file, value }: Located<Requirement>,
  standards: ReadonlySet<string>,
): void {
  const fault = (field: string, reason: string) => new ContentError(file, field, reason)
  const ids = new Set<string>()
  for (const [index, parameter] of value.parameters.entries()) {
    const problem = parameterProblem(parameter)
    if (problem) throw fault(`parameters[${index}].${problem.field}`, problem.reason)
    if (ids.has(parameter.id)) throw fault(`parameters[${index}].id`, `"${parameter.id}" stands twice`)
    ids.add(parameter.id)
  }
  if (Object.keys(value.clause.en).length === 0 && Object.keys(value.parts ?? {}).length === 0)
    throw fault(
      'clause.en',
      'no clause: write one for each treatment the requirement can take, or split it into parts',
    )
  checkStandards(value.standards, 'standards')
  for (const part of PARTS) {
    const entry = value.parts?.[part]
    if (!entry) continue
    if (Object.keys(entry.clause.en).length === 0) throw fault(`parts.${part}.clause.en`, 'no clause')
    checkStandards(entry.standards ?? [], `parts.${part}.standards`)
  }
  const { source, ...texts } = value
  checkSlots(file, texts, standards, [...ids, ...Object.keys(value.variants)])

  function checkStandards(list: string[], field: string) {
    for (const [index, id] of list.entries()) {
      if (!standards.has(id))
        throw fault(`${field}[${index}]`, `no standard ${shown(id)} in content/standards.yaml`)
      if (list.indexOf(id) !== index) throw fault(`${field}[${index}]`, `"${id}" stands twice`)
    }
  }
}

/** Why a parameter's own fields disagree, or undefined. */
function parameterProblem(parameter: Parameter): { field: string; reason: string } | undefined {
  const { type, minimum, maximum, choices, default: value } = parameter
  const numeric = type === 'integer' || type === 'decimal'
  if (type === 'choice' && (choices ?? []).length < 2)
    return { field: 'choices', reason: 'a choice needs two or more' }
  if (type !== 'choice' && choices)
    return { field: 'choices', reason: `a parameter of type ${type} takes no choices` }
  if (!numeric && (minimum !== undefined || maximum !== undefined))
    return { field: 'type', reason: `a parameter of type ${type} has no minimum or maximum` }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum)
    return { field: 'minimum', reason: `${minimum} is above the maximum ${maximum}` }
  const values = (choices ?? []).map((choice) => choice.value)
  const twice = values.findIndex((entry, index) => values.indexOf(entry) !== index)
  if (twice >= 0) return { field: `choices[${twice}].value`, reason: `"${values[twice]}" stands twice` }
  if (value === undefined) return undefined
  const field = 'default'
  if (!numeric && typeof value !== 'string') return { field, reason: `expected text; found ${shown(value)}` }
  if (type === 'choice' && !values.includes(String(value)))
    return { field, reason: `${shown(value)} is none of the choices: ${values.join(', ')}` }
  if (!numeric) return undefined
  if (typeof value !== 'number') return { field, reason: `expected a number; found ${shown(value)}` }
  if (type === 'integer' && !Number.isInteger(value))
    return { field, reason: `${value} is not a whole number` }
  if (minimum !== undefined && value < minimum)
    return { field, reason: `${value} is below the minimum ${minimum}` }
  if (maximum !== undefined && value > maximum)
    return { field, reason: `${value} is above the maximum ${maximum}` }
  return undefined
}
