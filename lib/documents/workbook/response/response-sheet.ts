import { FORM_FIELDS, type FormField, type FormRow } from '../../../domain/response/form-row'
import { creditsHardware } from '../../../domain/scoring/credits-hardware'
import type { WorkbookTextKey } from '../../../domain/workbook-text-keys'
import { shortFingerprint } from '../../outline/short-fingerprint'
import { cellAt } from '../cell-at'
import { rangeOf } from '../range-of'
import type { Look, Restriction, Sheet, SheetCell } from '../sheet'
import { FIELD_COLUMN, FORM_COLUMN, FORM_ROW, LAST_COLUMN, type PlacedRow } from './form-layout'
import { partText } from './part-text'
import type { ResponseLot } from './response-lots'
import { shortClause } from './short-clause'

const WIDTHS = [11, 10, 64, 28, 16, 10, 16, 16, 34, 34, 34]

/** One lot's form: a row a requirement and criterion, with the answer cells unlocked. */
export function responseSheet(lot: ResponseLot, tender: string, fingerprint: string): Sheet {
  const { layout, sheet, words } = lot
  const { say } = words
  const section = (row: number, value: string): SheetCell[] =>
    Array.from({ length: LAST_COLUMN }, (_, index) => ({
      row,
      column: index + 1,
      look: 'section',
      ...(index === 0 ? { value } : {}),
    }))
  return {
    name: sheet,
    widths: WIDTHS,
    frozen: { rows: FORM_ROW.head, columns: FORM_COLUMN.part },
    cells: [
      {
        row: FORM_ROW.title,
        column: 1,
        look: 'title',
        value: say('response.title', { name: `${tender}: ${lot.title}` }),
      },
      { row: FORM_ROW.guidance, column: 1, look: 'note', value: say('response.guidance') },
      {
        row: FORM_ROW.fingerprint,
        column: 1,
        look: 'note',
        value: say('response.fingerprint', { fingerprint: shortFingerprint(fingerprint) }),
      },
      ...heads(lot),
      ...section(layout.requirementsHead, say('response.requirements')),
      ...(layout.criteriaHead === undefined ? [] : section(layout.criteriaHead, say('response.criteria'))),
      ...layout.rows.flatMap((placed) => rowCells(lot, placed)),
      ...(layout.tables.of.size > 0 ? section(layout.tables.head, say('response.tables')) : []),
      ...tableCells(lot),
    ],
    restrictions: layout.rows.flatMap((placed) => restrictionsOf(lot, placed)),
  }
}

function heads({ words }: ResponseLot): SheetCell[] {
  const head = (column: number, key: WorkbookTextKey): SheetCell => ({
    row: FORM_ROW.head,
    column,
    look: 'head',
    value: words.say(key),
  })
  return [
    head(FORM_COLUMN.key, 'response.head.key'),
    head(FORM_COLUMN.part, 'response.head.part'),
    head(FORM_COLUMN.what, 'response.head.what'),
    head(FORM_COLUMN.kind, 'response.head.kind'),
    ...FORM_FIELDS.map((field) => head(FIELD_COLUMN[field], `response.head.${field}`)),
  ]
}

function rowCells({ words }: ResponseLot, { row, asked }: PlacedRow): SheetCell[] {
  return [
    { row, column: FORM_COLUMN.key, look: 'label', value: asked.key },
    { row, column: FORM_COLUMN.part, look: 'text', value: partText(words, asked) },
    { row, column: FORM_COLUMN.what, look: 'text', value: `${asked.title}\n${shortClause(asked.clause)}` },
    { row, column: FORM_COLUMN.kind, look: 'text', value: howToAnswer(words.say, asked) },
    ...FORM_FIELDS.map(
      (field): SheetCell => ({ row, column: FIELD_COLUMN[field], look: lookOf(asked, field) }),
    ),
  ]
}

function howToAnswer(say: ResponseLot['words']['say'], asked: FormRow): string {
  if (asked.kind === 'criterion') {
    const dated = asked.asks === 'offer' && !creditsHardware(asked.criterion)
    return say(dated ? 'response.kind.offer.dated' : `response.kind.${asked.asks}`, { unit: unitOf(asked) })
  }
  if (asked.asks === 'met-law') return say('response.kind.met.law')
  return say(asked.asks === 'met-conditional' ? 'response.kind.met.conditional' : 'response.kind.met')
}

function unitOf(asked: FormRow): string {
  const unit = asked.kind === 'criterion' ? asked.criterion.unit?.trim() : undefined
  return unit ? ` (${unit})` : ''
}

/** What a row does not ask stays locked and white. */
function lookOf(asked: FormRow, field: FormField): Look {
  switch (field) {
    case 'answer':
      if (asked.asks === 'evidence') return 'text'
      return asked.asks === 'value' ? 'input-number' : asked.asks === 'offer' ? 'input-share' : 'input-text'
    case 'months':
      return asked.asks === 'offer' ? 'input-number' : 'text'
    case 'class':
      return asked.asks === 'offer' ? 'input-text' : 'text'
    case 'hardware':
      return asked.asks === 'offer' && creditsHardware(asked.criterion) ? 'input-text' : 'text'
    case 'equivalent':
      return asked.kind === 'requirement' && asked.takesEquivalent ? 'input-text' : 'text'
    default:
      return 'input-text'
  }
}

function restrictionsOf({ words, layout }: ResponseLot, { row, asked }: PlacedRow): Restriction[] {
  const { say } = words
  const at = (field: FormField) => cellAt(row, FIELD_COLUMN[field])
  const table = layout.tables.of.get(asked.key)
  const codes = table
    ? rangeOf(table.first, FORM_COLUMN.key, table.first + table.codes.length - 1, FORM_COLUMN.key)
    : ''
  const yesNo = [say('response.yes'), say('response.no')]
  switch (asked.asks) {
    case 'met':
    case 'met-law':
      return [{ range: at('answer'), kind: 'choice', words: yesNo, message: say('response.help.met') }]
    case 'met-conditional': {
      const all = [...yesNo, say('response.not-applicable')]
      return [{ range: at('answer'), kind: 'choice', words: all, message: say('response.help.met') }]
    }
    case 'value':
      return [
        { range: at('answer'), kind: 'number', message: say('response.help.value', { unit: unitOf(asked) }) },
      ]
    case 'level':
      return [{ range: at('answer'), kind: 'list', cells: codes, message: say('response.help.level') }]
    case 'offer':
      return [
        { range: at('answer'), kind: 'number', least: 0, most: 1, message: say('response.help.share') },
        { range: at('months'), kind: 'number', least: 0, message: say('response.help.months') },
        { range: at('class'), kind: 'list', cells: codes, message: say('response.help.class') },
        ...(creditsHardware(asked.criterion)
          ? [
              {
                ...{ range: at('hardware'), kind: 'choice' as const, words: yesNo },
                message: say('response.help.hardware'),
              },
            ]
          : []),
      ]
    case 'evidence':
      return []
  }
}

const NAMED_CLASSES = ['certified', 'commitment', 'declaration'] as const

/** The codes that the drop-downs offer, each with its words. */
function tableCells({ layout, words }: ResponseLot): SheetCell[] {
  return layout.rows.flatMap(({ asked }) => {
    const table = asked.kind === 'criterion' ? layout.tables.of.get(asked.key) : undefined
    if (!table) return []
    return [
      { row: table.first - 1, column: FORM_COLUMN.key, look: 'head', value: asked.key } as const,
      { row: table.first - 1, column: FORM_COLUMN.what, look: 'head', value: asked.title } as const,
      ...table.codes.flatMap(({ code, words: text }, index): SheetCell[] => {
        const named = NAMED_CLASSES.find((one) => one === code)
        const said = text || (named ? words.annex(`B.class.${named}`) : '')
        return [
          { row: table.first + index, column: FORM_COLUMN.key, look: 'text', value: code },
          { row: table.first + index, column: FORM_COLUMN.what, look: 'text', value: said },
        ]
      }),
    ]
  })
}
