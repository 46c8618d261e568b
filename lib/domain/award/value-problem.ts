import type { GivenValue } from '../bid/received-bid'
import type { Criterion, EvaluationModel } from '../evaluation'
import { scoreCells } from './score-cells'

/** Why a value cannot be taken for a criterion; null where it can. */
export function valueProblem(model: EvaluationModel, criterion: Criterion, value: GivenValue): string | null {
  const cell = scoreCells(model, criterion, [{ code: 'A', value }]).A
  return cell && 'refused' in cell ? cell.refused : null
}
