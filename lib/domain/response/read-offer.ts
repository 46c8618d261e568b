import Fraction from 'fraction.js'
import type { Bid } from '../evaluation'
import { creditsHardware } from '../scoring/credits-hardware'
import { domainProblem } from './domain-problem'
import type { CriterionRow, FormField } from './form-row'
import type { GivenCell } from './given-cell'
import { readNumber } from './read-number'
import type { MetWords } from './read-row'
import { readText } from './read-text'

/** What is wrong with one answer cell of a row. */
export interface CellProblem {
  field: FormField
  message: string
}

/**
 * Share, months, class of evidence and hardware of an offer (scoring.md section 4). A share of 0 is "not offered"; more needs a
 * date with its class, or hardware from day one where that earns something, or it would count nothing.
 */
export function readOffer(
  row: CriterionRow,
  cellOf: (field: FormField) => GivenCell,
  words: MetWords,
): { value?: Bid['values'][string]; problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const number = (field: FormField) => {
    const { decimal, problem } = readNumber(cellOf(field))
    if (problem !== undefined) problems.push({ field, message: problem })
    return decimal
  }
  const text = (field: FormField) => {
    const read = readText(cellOf(field))
    if (read.problem !== undefined) problems.push({ field, message: read.problem })
    return read.text
  }
  const share = number('answer')
  const months = number('months')
  const evidence = text('class')
  const asked = creditsHardware(row.criterion)
  const hardware = asked ? text('hardware')?.toLowerCase() : words.no
  if (problems.length > 0) return { problems }
  const wrong = (field: FormField, message: string) => problems.push({ field, message })
  if (share === undefined)
    wrong('answer', `the answer for ${row.key} is missing; expected a share, 0 % for “not offered”`)
  if (hardware !== undefined && hardware !== words.yes && hardware !== words.no)
    wrong('hardware', `${JSON.stringify(hardware)} is no answer; expected ${words.yes} or ${words.no}`)
  if (problems.length > 0 || share === undefined) return { problems }
  const ready = hardware === words.yes
  const offered = new Fraction(share).compare(0) > 0
  if (offered && hardware === undefined)
    wrong('hardware', `the answer is missing; expected ${words.yes} or ${words.no}`)
  if (offered && months === undefined && !ready)
    wrong(
      'months',
      asked
        ? 'an offer needs a date or hardware from commissioning; expected the number of months'
        : 'an offer needs a date; expected the number of months',
    )
  if (months !== undefined && evidence === undefined)
    wrong('class', 'a date needs its class of evidence; expected one of the list')
  if (problems.length > 0) return { problems }
  const value = {
    share,
    ...(months === undefined ? {} : { months }),
    ...(evidence === undefined ? {} : { class: evidence }),
    hardware: ready,
  }
  const outside: [FormField, string | undefined][] = [
    ['answer', domainProblem(row.criterion, { share, hardware: ready })],
    ['class', unknownClass(row, evidence)],
    ['months', domainProblem(row.criterion, value)],
  ]
  const [first] = outside.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]))
  return first ? { problems: [first] } : { value, problems }
}

/** Without a date the engine never looks at the class, but a class that nobody published is a mistake all the same. */
function unknownClass({ criterion }: CriterionRow, evidence: string | undefined): string | undefined {
  const { scoring } = criterion
  if (scoring.method !== 'commitment' || evidence === undefined) return undefined
  return Object.hasOwn(scoring.classes, evidence)
    ? undefined
    : `the class ${JSON.stringify(evidence)} is unknown; expected one of: ${Object.keys(scoring.classes).join(', ')}`
}
