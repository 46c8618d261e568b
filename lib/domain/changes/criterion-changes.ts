import type { AssembledCriterion } from '../assembly'
import type { Criterion } from '../evaluation'
import { fieldMoves } from './field-moves'
import type { Snapshot } from './snapshot'
import { CRITERION_FIELDS, type CriterionChange } from './tender-changes'

/** Award criteria that came, went or changed; what the product merely proposes was never published. */
export function criterionChanges(before: Snapshot, after: Snapshot): CriterionChange[] {
  return after.lots.flatMap(({ id, criteria }) => {
    const old = before.lots.find((lot) => lot.id === id)
    return old ? inLot(id, old.criteria.filter(isOwn), criteria.filter(isOwn)) : []
  })
}

function isOwn({ proposed }: AssembledCriterion): boolean {
  return !proposed
}

function inLot(lot: string, before: Criterion[], after: Criterion[]): CriterionChange[] {
  const old = new Map(before.map((criterion) => [criterion.id, criterion]))
  const now = new Set(after.map(({ id }) => id))
  const places = (all: Criterion[]) => all.map(({ id }) => id).filter((id) => old.has(id) && now.has(id))
  const [placesBefore, placesAfter] = [places(before), places(after)]
  const told = (criterion: Criterion, kind: CriterionChange['kind']): CriterionChange => ({
    lot,
    id: criterion.id,
    title: criterion.title,
    kind,
    weight: {},
    fields: [],
  })
  const weightOf = (criterion: Criterion) => criterion.weight ?? criterion.maximumValue
  return [
    ...after.flatMap((criterion) => {
      const earlier = old.get(criterion.id)
      const weight = weightOf(criterion)
      if (!earlier) return [{ ...told(criterion, 'added'), weight: weight ? { after: weight } : {} }]
      const fields = fieldMoves(
        CRITERION_FIELDS,
        textsOf(earlier, placesBefore.indexOf(criterion.id)),
        textsOf(criterion, placesAfter.indexOf(criterion.id)),
      )
      return fields.length === 0 ? [] : [{ ...told(criterion, 'changed'), fields }]
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((criterion) => {
        const weight = weightOf(criterion)
        return { ...told(criterion, 'removed'), weight: weight ? { before: weight } : {} }
      }),
  ]
}

function textsOf(criterion: Criterion, place: number) {
  const { scoring, levels, requirements } = criterion
  const { method, ...figures } = scoring
  return {
    title: criterion.title,
    weight: criterion.weight,
    place: String(place + 1),
    threshold: criterion.threshold,
    maximumValue: criterion.maximumValue,
    direction: criterion.direction,
    unit: criterion.unit,
    method,
    figures: Object.entries(figures)
      .map(([name, value]) => `${name} ${figure(value)}`)
      .join('; '),
    levels: levels
      ?.map(({ code, value, label, descriptor, evidence }) =>
        [`${code} = ${value}: ${label}`, descriptor, evidence].filter(Boolean).join('. '),
      )
      .join('\n'),
    description: criterion.description,
    evidence: criterion.evidence,
    verification: criterion.verification,
    requirements: requirements?.join(', '),
  }
}

/** A number, a list of anchors or a table of classes, as one line. */
function figure(value: unknown): string {
  if (Array.isArray(value)) return value.map(figure).join(', ')
  if (value === null || typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${figure(inner)}`)
    .join(' ')
}
