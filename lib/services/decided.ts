import type * as z from 'zod/mini'
import { givenParameters } from '@/lib/domain/assembly/parameter-values'
import type { Requirement } from '@/lib/domain/content/requirement'
import type { decisionFields } from '@/lib/domain/inputs/decision-fields'
import { typedNumber } from '@/lib/domain/inputs/typed-number'
import type { MergedDecision } from '@/lib/domain/merge-decisions'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import type { Treatment } from '@/lib/domain/sets'
import { Refusal } from './refusal'

type Fields = z.infer<typeof decisionFields>

/**
 * The decision after a change: only the fields given change, null takes one away, and what equals the rules is no
 * departure and goes. Null where nothing is left.
 */
export function decided(
  before: MergedDecision,
  values: Fields,
  { requirement, lot, byRule }: { requirement?: Requirement; lot: ResolvedLot; byRule?: Treatment },
): MergedDecision | null {
  const field = <Name extends keyof MergedDecision & keyof Fields>(name: Name) =>
    values[name] === undefined ? before[name] : values[name]
  const treatment = field('treatment')
  const merged: MergedDecision = {
    treatment: treatment === null || treatment === byRule ? undefined : treatment,
    parameters: parameters(before.parameters, values.parameters, requirement, lot),
    proof: field('proof') ?? undefined,
    deferral: values.deferral === undefined ? before.deferral : (values.deferral ?? undefined),
    rationale: field('rationale') ?? undefined,
  }
  return Object.values(merged).every((value) => value === undefined) ? null : merged
}

function parameters(
  before: MergedDecision['parameters'],
  given: Fields['parameters'],
  requirement: Requirement | undefined,
  lot: ResolvedLot,
): MergedDecision['parameters'] {
  const byRule = requirement ? givenParameters(requirement, lot) : {}
  const changed = Object.entries(given ?? {}).map(
    ([id, value]) => [id, typed(requirement, id, value)] as const,
  )
  const kept = Object.entries({ ...before, ...Object.fromEntries(changed) }).flatMap(([id, value]) =>
    value === null || (Object.hasOwn(byRule, id) && byRule[id] === value) ? [] : [[id, value] as const],
  )
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** A number as it was typed becomes one where the parameter is a number; the parser refuses what is none. */
function typed(requirement: Requirement | undefined, id: string, value: number | string | boolean | null) {
  const type = requirement?.parameters.find((parameter) => parameter.id === id)?.type
  if (typeof value !== 'string' || (type !== 'integer' && type !== 'decimal')) return value
  const { text, problem } = typedNumber(value)
  if (problem !== undefined)
    throw new Refusal('invalid', problem, [{ path: `parameters.${id}`, message: problem }])
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value
}
