import type { Parameter } from './content/parameter'
import { shown } from './problems'

/** Why a value does not fit its parameter, as a sentence without the path; undefined where it fits. */
export function parameterProblem(parameter: Parameter, value: unknown): string | undefined {
  const { type, minimum, maximum, choices } = parameter
  if (type === 'text') {
    if (typeof value !== 'string') return `expected text; found ${shown(value)}`
    return value.trim() === '' ? 'expected text; it is empty' : undefined
  }
  if (type === 'choice') {
    const values = (choices ?? []).map((choice) => choice.value)
    return values.some((known) => known === value)
      ? undefined
      : `expected one of: ${values.join(', ')}; found ${shown(value)}`
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return `expected a number; found ${shown(value)}`
  if (type === 'integer' && !Number.isInteger(value)) return `expected a whole number; found ${value}`
  if (minimum !== undefined && value < minimum) return `expected at least ${minimum}; found ${value}`
  if (maximum !== undefined && value > maximum) return `expected at most ${maximum}; found ${value}`
  return undefined
}
