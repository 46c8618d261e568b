import { valueProblem } from '../award/value-problem'
import type { Criterion, EvaluationModel } from '../evaluation'
import type { CriterionAnswer, RequirementAnswer as Stated } from '../response/answer'
import { isJudged } from './is-judged'
import type { CriterionValue, Declaration, FormProblem, GivenValue, ReceivedBid } from './received-bid'

export interface TakenOver {
  /** By criterion, what the bid gives after the form. */
  values: Record<string, CriterionValue>
  /** By requirement, what the tenderer declares. */
  declared: Record<string, Declaration[]>
  /** What of the form was not taken over, and why. */
  problems: FormProblem[]
}

/**
 * What a response form gives a bid. A figure that an officer typed stays, and the difference is named. Where evaluators judge,
 * the level in the form is the tenderer's claim and no score. A declaration passes nobody: the officer does.
 */
export function takeOver(
  bid: ReceivedBid,
  model: EvaluationModel | null,
  answers: (Stated | CriterionAnswer)[],
): TakenOver {
  const taken: TakenOver = { values: {}, declared: {}, problems: [] }
  for (const answer of answers) {
    if ('requirement' in answer) {
      const { lot, requirement, ...declaration } = answer
      taken.declared[requirement] = [...(taken.declared[requirement] ?? []), declaration]
      continue
    }
    const criterion = model?.criteria.find(({ id }) => id === answer.criterion)
    if (!model || !criterion) continue
    const before = Object.hasOwn(bid.values, criterion.id) ? bid.values[criterion.id] : undefined
    const { value, problem } = valueAfter(model, criterion, before, answer.value)
    if (problem !== undefined)
      taken.problems.push({ sheet: '', cell: '', message: `${criterion.title}: ${problem}` })
    taken.values[criterion.id] = {
      ...before,
      source: value === undefined ? (before?.source ?? 'form') : 'form',
      ...(value === undefined ? {} : { value }),
      ...(isJudged(criterion) && answer.value !== undefined ? { claimed: answer.value } : {}),
      ...passageAfter(before, answer),
    }
  }
  return taken
}

function valueAfter(
  model: EvaluationModel,
  criterion: Criterion,
  before: CriterionValue | undefined,
  stated: GivenValue | undefined,
): { value?: GivenValue; problem?: string } {
  if (stated === undefined || isJudged(criterion)) return {}
  const reason = valueProblem(model, criterion, stated)
  if (reason !== null) return { problem: reason }
  const typed = before?.source === 'hand' ? before.value : undefined
  if (typed === undefined) return { value: stated }
  return JSON.stringify(typed) === JSON.stringify(stated)
    ? {}
    : { problem: `the form says ${shown(stated)}; ${shown(typed)} was entered by hand and stays` }
}

function passageAfter(
  before: CriterionValue | undefined,
  { evidence, remark }: CriterionAnswer,
): { passage?: string } {
  const passage = [evidence, remark].filter(Boolean).join('\n')
  return before?.source === 'hand' && before.passage !== undefined ? {} : passage ? { passage } : {}
}

function shown(value: GivenValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, one]) => `${name} ${one}`)
    .join(', ')
}
