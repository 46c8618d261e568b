import type { Content } from '../../../domain/content'
import type { ResponseFile, ResponseProblem } from '../../../domain/response/answer'
import { readRow } from '../../../domain/response/read-row'
import { readText } from '../../../domain/response/read-text'
import type { Tender } from '../../../domain/tender'
import { type ReadSheet, readWorkbook } from '../../read-workbook/read-workbook'
import type { RefusedWorkbook } from '../../read-workbook/refused-workbook'
import { cellAt } from '../cell-at'
import {
  FIELD_COLUMN,
  FORM_COLUMN,
  FORM_FORMAT,
  FORM_SHEET,
  METADATA_ROW,
  type PlacedRow,
} from './form-layout'
import { partText } from './part-text'
import { type ResponseLot, responseLots } from './response-lots'

export type ReadResponse =
  | {
      ok: true
      response: ResponseFile
      /** Nothing of it was read: it is no response form at all, or that of another tender or version. */
      stranger?: 'no-form' | 'other-form'
    }
  | RefusedWorkbook

/**
 * A filled-in form read back (formats, command `read-response`): the answers, and every problem with its sheet and cell. Not
 * read at all is what is no workbook, or holds what no form holds; the caller keeps the file and says why.
 */
export async function readResponse(
  tender: Tender,
  content: Content,
  bytes: Uint8Array,
): Promise<ReadResponse> {
  const read = await readWorkbook(bytes)
  if (!read.ok) return read
  const all = responseLots(tender, content)
  const metadata = read.sheets.find(({ name }) => name === FORM_SHEET)
  const stranger = metadata ? strangerProblem(metadata, all) : noForm()
  if (!metadata || stranger)
    return {
      ok: true,
      response: { format: 'response/1', answers: [], problems: [stranger ?? noForm()] },
      stranger: metadata ? 'other-form' : 'no-form',
    }
  const { lots, problems } = lotsOf(metadata, all)
  const rows = lots.flatMap((lot) => {
    const sheet = read.sheets.find(({ name }) => name === lot.sheet)
    return sheet
      ? lot.layout.rows.map((placed) => answerOf(lot, sheet, placed))
      : [{ problems: [{ sheet: lot.sheet, cell: '', message: `the sheet of lot ${lot.id} is missing` }] }]
  })
  return {
    ok: true,
    response: {
      format: 'response/1',
      answers: rows.flatMap((row) => ('answer' in row && row.answer ? [row.answer] : [])),
      problems: [...problems, ...rows.flatMap((row) => row.problems)],
    },
  }
}

function noForm(): ResponseProblem {
  return {
    sheet: FORM_SHEET,
    cell: '',
    message: 'this workbook is no response form; expected the form that belongs to the tender documents',
  }
}

/** The form of another tender, or of this one before what the form asks was changed. */
function strangerProblem(
  metadata: ReadSheet,
  all: ReturnType<typeof responseLots>,
): ResponseProblem | undefined {
  const value = (row: number) => readText(metadata.cellAt(row, 2)).text
  const at = (row: number) => ({ sheet: FORM_SHEET, cell: cellAt(row, 2) })
  if (value(METADATA_ROW.format) !== FORM_FORMAT)
    return { ...at(METADATA_ROW.format), message: `expected the format ${FORM_FORMAT}` }
  const current = all.lots.some((lot) => isCurrent(metadata, all, lot))
  if (value(METADATA_ROW.fingerprint) !== all.fingerprint && !current)
    return {
      ...at(METADATA_ROW.fingerprint),
      message: 'this form belongs to another tender, or to another version of this one',
    }
  return undefined
}

/** Made from the tender as it stands, or from an earlier state that asked the same of this lot. */
function isCurrent(
  metadata: ReadSheet,
  { fingerprint }: ReturnType<typeof responseLots>,
  lot: ResponseLot,
): boolean {
  return (
    readText(metadata.cellAt(METADATA_ROW.fingerprint, 2)).text === fingerprint ||
    givenLots(metadata).some(({ id, contents }) => id === lot.id && contents === lot.contents)
  )
}

/** The lots that the form was made for, to the first empty cell: they may be more than the tender has by now. */
function givenLots(metadata: ReadSheet): { id: string | undefined; contents: string | undefined }[] {
  const given: ReturnType<typeof givenLots> = []
  for (let column = 2; metadata.cellAt(METADATA_ROW.lots, column).kind !== 'empty'; column += 1)
    given.push({
      id: readText(metadata.cellAt(METADATA_ROW.lots, column)).text,
      contents: readText(metadata.cellAt(METADATA_ROW.contents, column)).text,
    })
  return given
}

function lotsOf(
  metadata: ReadSheet,
  all: ReturnType<typeof responseLots>,
): { lots: ResponseLot[]; problems: ResponseProblem[] } {
  const known = all.lots
  const given = givenLots(metadata).flatMap(({ id }) => id ?? [])
  const named = known.filter(({ id }) => given.includes(id))
  const lots = named.filter((lot) => isCurrent(metadata, all, lot))
  const strange = given.filter((id) => !known.some((lot) => lot.id === id))
  const cell = cellAt(METADATA_ROW.lots, 2)
  return {
    lots,
    problems: [
      ...strange.map((id) => ({ sheet: FORM_SHEET, cell, message: `there is no lot ${JSON.stringify(id)}` })),
      ...named
        .filter((lot) => !lots.includes(lot))
        .map(({ id }) => ({
          sheet: FORM_SHEET,
          cell,
          message: `what lot ${id} asks was changed after this form was made; expected the form of the present version`,
        })),
      ...(given.length === 0 ? [{ sheet: FORM_SHEET, cell, message: 'the form names no lot' }] : []),
    ],
  }
}

function answerOf(lot: ResponseLot, sheet: ReadSheet, { row, asked }: PlacedRow) {
  const { say } = lot.words
  const altered =
    alteredCell(sheet, row, 'key', asked.key) ?? alteredCell(sheet, row, 'part', partText(lot.words, asked))
  if (altered) return { problems: [altered] }
  const words = {
    yes: say('response.yes'),
    no: say('response.no'),
    notApplicable: say('response.not-applicable'),
  }
  const read = readRow(lot.id, asked, (field) => sheet.cellAt(row, FIELD_COLUMN[field]), words)
  return {
    answer: read.answer,
    problems: read.problems.map(({ field, message }) => ({
      sheet: sheet.name,
      cell: cellAt(row, FIELD_COLUMN[field]),
      message,
    })),
  }
}

/** A row whose key or part is not what the form asked there may have been moved: its answer could count for another row. */
function alteredCell(
  sheet: ReadSheet,
  row: number,
  column: 'key' | 'part',
  expected: string,
): ResponseProblem | undefined {
  const found = readText(sheet.cellAt(row, FORM_COLUMN[column])).text
  if ((found ?? '') === expected) return undefined
  const shown = (text: string) => (text === '' ? 'nothing' : column === 'key' ? text : JSON.stringify(text))
  return {
    sheet: sheet.name,
    cell: cellAt(row, FORM_COLUMN[column]),
    message: `the ${column} was altered: expected ${shown(expected)}; found ${found === undefined ? 'nothing' : JSON.stringify(found)}. The row is not read`,
  }
}
