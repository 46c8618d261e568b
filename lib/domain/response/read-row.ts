import type { CriterionAnswer, RequirementAnswer } from './answer'
import type { CriterionRow, FormField, FormRow, RequirementRow } from './form-row'
import type { GivenCell } from './given-cell'
import { type CellProblem, readOffer } from './read-offer'
import { readText } from './read-text'
import { readValue } from './read-value'

/** The words of the drop-down for requirements. */
export interface MetWords {
  yes: string
  no: string
  notApplicable: string
}

export interface ReadRow {
  answer?: RequirementAnswer | CriterionAnswer
  problems: CellProblem[]
}

/** One row of a form: the answer, or what is wrong with it by cell. A row with a problem gives no answer. */
export function readRow(
  lot: string,
  row: FormRow,
  cellOf: (field: FormField) => GivenCell,
  words: MetWords,
): ReadRow {
  const problems: CellProblem[] = []
  const text = (field: FormField) => {
    const read = readText(cellOf(field))
    if (read.problem !== undefined) problems.push({ field, message: read.problem })
    return read.text === undefined ? {} : { [field]: read.text }
  }
  const more = { ...text('evidence'), ...text('remark') }
  const answer =
    row.kind === 'requirement'
      ? requirementAnswer(lot, row, cellOf, words, problems)
      : criterionAnswer(lot, row, cellOf, words, problems, 'evidence' in more)
  const equivalent = text('equivalent')
  if ('equivalent' in equivalent && !(row.kind === 'requirement' && row.takesEquivalent))
    problems.push({
      field: 'equivalent',
      message: 'nothing equivalent can be named here; expected an empty cell',
    })
  return problems.length > 0 || !answer
    ? { problems }
    : { answer: { ...answer, ...more, ...equivalent }, problems }
}

function requirementAnswer(
  lot: string,
  { key, part, asks }: RequirementRow,
  cellOf: (field: FormField) => GivenCell,
  words: MetWords,
  problems: CellProblem[],
): RequirementAnswer | undefined {
  const allowed = new Map<string, RequirementAnswer['met']>([
    [words.yes, 'yes'],
    [words.no, 'no'],
    ...(asks === 'met-conditional' ? ([[words.notApplicable, 'not-applicable']] as const) : []),
  ])
  const expected = `expected one of: ${[...allowed.keys()].join(', ')}`
  const read = readText(cellOf('answer'))
  const met = read.text === undefined ? undefined : allowed.get(read.text.toLowerCase())
  if (read.problem !== undefined) problems.push({ field: 'answer', message: read.problem })
  else if (read.text === undefined)
    problems.push({ field: 'answer', message: `the answer for ${key} is missing; ${expected}` })
  else if (!met)
    problems.push({ field: 'answer', message: `${JSON.stringify(read.text)} is no answer; ${expected}` })
  return met && { lot, requirement: key, ...(part ? { part } : {}), met }
}

function criterionAnswer(
  lot: string,
  row: CriterionRow,
  cellOf: (field: FormField) => GivenCell,
  words: MetWords,
  problems: CellProblem[],
  hasEvidence: boolean,
): CriterionAnswer | undefined {
  const answer = { lot, criterion: row.key }
  if (row.asks === 'evidence') {
    if (!hasEvidence)
      problems.push({
        field: 'evidence',
        message: `the evidence for ${row.key} is missing; expected the file and the passage that the evaluators are to read`,
      })
    return answer
  }
  const read = row.asks === 'offer' ? readOffer(row, cellOf, words) : readValue(row, cellOf('answer'))
  problems.push(...read.problems)
  return read.value === undefined ? undefined : { ...answer, value: read.value }
}
