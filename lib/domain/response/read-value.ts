import type { Bid } from '../evaluation'
import { domainProblem } from './domain-problem'
import type { CriterionRow } from './form-row'
import type { GivenCell } from './given-cell'
import { readNumber } from './read-number'
import type { CellProblem } from './read-offer'
import { readText } from './read-text'

/** The number or the level that is offered under a criterion, within the domain of its method. */
export function readValue(
  row: CriterionRow,
  cell: GivenCell,
): { value?: Bid['values'][string]; problems: CellProblem[] } {
  const wrong = (message: string) => ({ problems: [{ field: 'answer' as const, message }] })
  const isLevel = row.asks === 'level'
  const read = isLevel ? asText(readText(cell)) : readNumber(cell)
  if (read.problem !== undefined) return wrong(read.problem)
  if (read.decimal === undefined)
    return wrong(
      `the answer for ${row.key} is missing; expected ${isLevel ? 'a level of the list' : 'a number'}`,
    )
  const outside = domainProblem(row.criterion, read.decimal)
  return outside === undefined ? { value: read.decimal, problems: [] } : wrong(outside)
}

function asText({ text, problem }: ReturnType<typeof readText>): ReturnType<typeof readNumber> {
  return { decimal: text, problem }
}
