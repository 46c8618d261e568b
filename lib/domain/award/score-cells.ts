import type { GivenValue } from '../bid/received-bid'
import type { Criterion, EvaluationModel } from '../evaluation'
import { score } from '../scoring/score'

export type Cell =
  | { points: string; exact: string; trace: string }
  /** Outside what the method is defined for. */
  | { refused: string }
  /** The value itself takes the bid out, under a value function with `outside: exclude`. */
  | { dropped: string }

/** The points of values under one criterion alone, without its threshold; by bid. */
export function scoreCells(
  model: EvaluationModel,
  criterion: Criterion,
  values: { code: string; value: GivenValue }[],
): Record<string, Cell> {
  const { threshold, ...alone } = criterion
  const scored = score({
    format: 'evaluation/1',
    // The points of a criterion do not depend on how they are added up; this sum takes every method.
    aggregation: 'weighted-sum',
    ...(model.rounding ? { rounding: model.rounding } : {}),
    criteria: [alone],
    bids: values.map(({ code, value }) => ({ id: code, values: { [criterion.id]: value } })),
  })
  if (!scored.ok) {
    const refused = reasonOf(scored.message)
    const culprits = scored.bid === undefined ? values.map(({ code }) => code) : [scored.bid]
    const others = values.filter(({ code }) => !culprits.includes(code))
    const refusedCells = Object.fromEntries(culprits.map((code) => [code, { refused }]))
    return others.length === 0 ? refusedCells : { ...scoreCells(model, criterion, others), ...refusedCells }
  }
  const { points, excluded } = scored.result
  return Object.fromEntries(
    values.flatMap(({ code }): [string, Cell][] => {
      const out = excluded.find(({ bid }) => bid === code)
      if (out) return [[code, { dropped: reasonOf(out.reason) }]]
      const cell = points[code]?.[criterion.id]
      return cell ? [[code, cell]] : []
    }),
  )
}

/** Without "bid A, criterion tariff: ", which stands beside it already. */
function reasonOf(message: string): string {
  return message.replace(/^(bid \S+, )?criterion \S+: /, '')
}
