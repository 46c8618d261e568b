import type { Requirement } from '../content/requirement'
import type { ResolvedLot } from '../resolve-lot'
import type { Decision } from '../tender'

export type ParameterValues = Record<string, number | string | boolean>

/** What the catalogue and the country pack give, before a departure; a parameter that nobody fills is absent. */
export function givenParameters(requirement: Requirement, lot: ResolvedLot): ParameterValues {
  const pack = lot.country.parameters[requirement.key] ?? {}
  return Object.fromEntries(
    requirement.parameters.flatMap(({ id, default: value }) => {
      const given = pack[id] ?? value
      return given === undefined ? [] : [[id, given]]
    }),
  )
}

/** The values in force: the officer's over the country pack's over the catalogue's. */
export function parameterValues(
  requirement: Requirement,
  lot: ResolvedLot,
  decided: Decision['parameters'],
): ParameterValues {
  return { ...givenParameters(requirement, lot), ...decided }
}
