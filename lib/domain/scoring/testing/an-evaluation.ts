import type { EvaluationFile } from '../../evaluation'
import { parseEvaluation } from '../../parse-evaluation'

type Given = Record<string, unknown>

/** A criterion for tests: quality marked from 0 to 100 unless it says otherwise. */
export function criterion(id: string, given: Given = {}): Given {
  return { id, title: id, kind: 'quality', weight: '50', scoring: { method: 'scale', max: '100' }, ...given }
}

/** A price of 50 points in proportion to the lowest unless it says otherwise. */
export function price(given: Given = {}): Given {
  return criterion('price', {
    kind: 'price',
    direction: 'min',
    scoring: { method: 'lowest-relative' },
    ...given,
  })
}

/** Bids by id, each with its values by criterion. */
export function bidsOf(values: Record<string, Given>, excluded: Record<string, string> = {}): Given[] {
  return Object.entries(values).map(([id, of]) => ({
    id,
    values: of,
    ...(excluded[id] === undefined ? {} : { excluded: excluded[id] }),
  }))
}

/** An evaluation as it would stand in a file, parsed. @throws where it would be refused. */
export function anEvaluation(criteria: Given[], bids: Given[], given: Given = {}): EvaluationFile {
  const parsed = parseEvaluation({ format: 'evaluation/1', criteria, bids, ...given })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.evaluation
}
