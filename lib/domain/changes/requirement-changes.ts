import type { AssembledRequirement } from '../assembly'
import { closestPairs } from './closest-pairs'
import { fieldMoves } from './field-moves'
import { partNearness } from './part-nearness'
import type { Snapshot } from './snapshot'
import { DEFERRAL_FIELDS, type Move, type RequirementChange, TEXT_FIELDS } from './tender-changes'

/** A change without its lots: alike in two lots it is told once. */
type Told = Omit<RequirementChange, 'lots'>

/** Per requirement and part what changed, merged over the lots that stand in both; excluded counts as absent. */
export function requirementChanges(before: Snapshot, after: Snapshot): RequirementChange[] {
  const told = new Map<string, RequirementChange>()
  for (const { id, requirements } of after.lots) {
    const old = before.lots.find((lot) => lot.id === id)
    if (!old) continue
    for (const change of inLot(old.requirements.filter(isAsked), requirements.filter(isAsked))) {
      const text = JSON.stringify(change)
      const known = told.get(text)
      if (known) known.lots.push(id)
      else told.set(text, { ...change, lots: [id] })
    }
  }
  return [...told.values()]
}

function isAsked({ treatment }: AssembledRequirement): boolean {
  return treatment !== 'excluded'
}

function inLot(before: AssembledRequirement[], after: AssembledRequirement[]): Told[] {
  const pairs = closestPairs(before, after, (old, now) =>
    old.key === now.key ? partNearness(old.part, now.part) : 0,
  )
  const kept = new Set(pairs.values())
  const standing = after.flatMap((now) => {
    const old = pairs.get(now)
    return old ? compared(old, now) : [whole(now, 'added')]
  })
  return [...standing, ...before.filter((old) => !kept.has(old)).map((old) => whole(old, 'removed'))]
}

function whole(entry: AssembledRequirement, kind: 'added' | 'removed'): Told {
  return {
    ...named(entry),
    kind,
    treatment: { [kind === 'added' ? 'after' : 'before']: entry.treatment },
    parameters: [],
    texts: [],
    deferral: [],
  }
}

function compared(old: AssembledRequirement, now: AssembledRequirement): Told[] {
  const change: Told = {
    ...named(now),
    kind: 'changed',
    treatment: old.treatment === now.treatment ? {} : { before: old.treatment, after: now.treatment },
    parameters: parameterMoves(old.parameters, now.parameters),
    texts: fieldMoves(TEXT_FIELDS, textsOf(old), textsOf(now)),
    deferral: fieldMoves(DEFERRAL_FIELDS, deferralOf(old), deferralOf(now)),
  }
  const { treatment, parameters, texts, deferral } = change
  const moved =
    treatment.before !== undefined || [parameters, texts, deferral].some(({ length }) => length > 0)
  return moved ? [change] : []
}

function named({ key, part, title, clause }: AssembledRequirement) {
  return { key, ...(part ? { part } : {}), title, clause }
}

function textsOf({ title, clause, proof, explanation }: AssembledRequirement) {
  return { title, clause, proof: proof.join('\n'), explanation }
}

function deferralOf({ deferral }: AssembledRequirement) {
  return Object.fromEntries(DEFERRAL_FIELDS.map((field) => [field, deferral?.[field]?.toString()] as const))
}

function parameterMoves(
  before: AssembledRequirement['parameters'],
  after: AssembledRequirement['parameters'],
): ({ parameter: string } & Move)[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const text = (values: AssembledRequirement['parameters'], name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : undefined
  return names.flatMap((parameter) => {
    const [move] = fieldMoves(
      ['value'],
      { value: text(before, parameter) },
      { value: text(after, parameter) },
    )
    if (!move) return []
    const { field, ...values } = move
    return [{ parameter, ...values }]
  })
}
