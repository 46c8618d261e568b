import type { BidView } from '../bid/bid-view'
import type { ReceivedBid } from '../bid/received-bid'
import { type EvaluationFile, type EvaluationModel, RELATIVE_METHODS } from '../evaluation'
import { evaluationOfBids, type MissingValue } from '../evaluation-of-bids'
import { parseEvaluation } from '../parse-evaluation'
import type { Problem } from '../problems'
import type { Result } from '../scoring/result'
import { score } from '../scoring/score'
import type { Lot } from '../tender'
import { type LowFigure, lowFigures } from './low-figures'
import { type OpenDecision, openDecisions } from './open-decisions'
import { type Cell, scoreCells } from './score-cells'
import { totalTrace } from './total-trace'

/** Bid → criterion → points. Nothing where no value is given, or where the points depend on bids that are not complete. */
export type Cells = Record<string, Record<string, Cell>>

export type Outcome =
  | { state: 'no-criteria'; message: string }
  | { state: 'unsound'; message: string; problems: Problem[] }
  | { state: 'no-bids'; message: string }
  | {
      state: 'incomplete'
      message: string
      cells: Cells
      missing: MissingValue[]
      undecided: OpenDecision[]
    }
  | {
      state: 'refused'
      message: string
      criterion?: string
      bid?: string
      cells: Cells
      undecided: OpenDecision[]
    }
  | {
      state: 'complete'
      evaluation: EvaluationFile
      result: Result
      cells: Cells
      /** By bid, how its total comes about. */
      totals: Record<string, string>
      undecided: OpenDecision[]
      /** Figures that ask for an explanation before the award. */
      abnormallyLow: LowFigure[]
    }

/**
 * What the bids of a lot come to. There is no ranking while a value is missing: only the points that are sure already.
 * A failed requirement is named and excludes nobody: that is for the officer, with a reason.
 */
export function awardOutcome(
  model: EvaluationModel | null,
  bids: BidView[],
  { lot, country }: { lot: Pick<Lot, 'operationalModel' | 'estimatedValue'>; country: string },
): Outcome {
  if (!model)
    return {
      state: 'no-criteria',
      message: 'This lot has no award criteria of its own yet; set them, or take over the proposed ones.',
    }
  const { evaluation, missing } = evaluationOfBids(model, bids)
  const parsed = parseEvaluation({ ...evaluation, bids: [] })
  if (!parsed.ok) {
    const [first] = parsed.problems
    const unweighted =
      model.aggregation === 'weighted-sum' && model.criteria.filter(({ weight }) => weight === undefined)
    const message =
      unweighted && unweighted.length > 0
        ? `Without weights no total can be computed, and nobody is ranked: ${unweighted.map(({ title }) => title).join(', ')} (${first?.path}). Give each criterion its weight; or, where only their order was published, choose “order of importance”, which turns the order into published weights.`
        : `The award criteria cannot be computed: ${first?.path}: ${first?.message}`
    return { state: 'unsound', message, problems: parsed.problems }
  }
  if (bids.length === 0) return { state: 'no-bids', message: 'No bid has been entered for this lot.' }
  const undecided = openDecisions(model, bids)
  if (missing.length > 0)
    return {
      state: 'incomplete',
      message: missingSentence(missing),
      cells: provisional(model, bids),
      missing,
      undecided,
    }
  const scored = score(evaluation)
  if (!scored.ok) {
    const { message, criterion, bid } = scored
    return { state: 'refused', message, criterion, bid, cells: provisional(model, bids), undecided }
  }
  const { result } = scored
  const ranked = result.ranking.map(({ bid }) => bid)
  // A bid below a published threshold is out, whenever it came.
  const out = result.excluded.map(({ bid }) => bid)
  return {
    state: 'complete',
    evaluation,
    result,
    cells: result.points,
    totals: Object.fromEntries(ranked.map((bid) => [bid, totalTrace(model, result, bid)])),
    undecided: undecided.filter(({ kind, code }) => kind !== 'late' || !out.includes(code)),
    abnormallyLow: lowFigures(evaluation, ranked, lot, country),
  }
}

/** "2 values are missing: bid B (Example Ltd.): Tariff; …": every bid named, none silently left out. */
function missingSentence(missing: MissingValue[]): string {
  const codes = [...new Set(missing.map(({ code }) => code))]
  const bids = codes.map((one) => {
    const values = missing.filter(({ code }) => code === one)
    return `bid ${one} (${values[0]?.tenderer}): ${values.map(({ title }) => title).join(', ')}`
  })
  const count = missing.length === 1 ? '1 value is missing' : `${missing.length} values are missing`
  return `${count}, so there is no ranking yet. ${bids.join('; ')}.`
}

function provisional(model: EvaluationModel, bids: ReceivedBid[]): Cells {
  const admitted = bids.filter(({ exclusion }) => exclusion === undefined)
  const cells: Cells = Object.fromEntries(admitted.map(({ code }) => [code, {}]))
  for (const criterion of model.criteria) {
    const values = admitted.flatMap(({ code, values: given }) => {
      const value = Object.hasOwn(given, criterion.id) ? given[criterion.id]?.value : undefined
      return value === undefined ? [] : [{ code, value }]
    })
    const relative = RELATIVE_METHODS.some((method) => method === criterion.scoring.method)
    if (relative && values.length < admitted.length) continue
    for (const [code, cell] of Object.entries(scoreCells(model, criterion, values)))
      cells[code] = { ...cells[code], [criterion.id]: cell }
  }
  return cells
}
