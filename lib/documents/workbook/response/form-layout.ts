import type { FormField, FormRow } from '../../../domain/response/form-row'

/** Columns of the response form, counted from 1. */
export const FORM_COLUMN = { key: 1, part: 2, what: 3, kind: 4 }
export const FIELD_COLUMN: Readonly<Record<FormField, number>> = {
  answer: 5,
  months: 6,
  class: 7,
  hardware: 8,
  evidence: 9,
  equivalent: 10,
  remark: 11,
}
export const LAST_COLUMN = 11

export const FORM_ROW = { title: 1, guidance: 2, fingerprint: 3, head: 4 }

/** The hidden sheet that says which tender and which lots the form is for. */
export const FORM_SHEET = '_form'
export const FORM_FORMAT = 'response-form/1'
/** Rows of the hidden sheet; the lots stand in their row from the second column on, the fingerprint of what each asks below. */
export const METADATA_ROW = { format: 1, fingerprint: 2, catalogue: 3, lots: 4, contents: 5, keys: 6 }

export interface PlacedRow {
  row: number
  asked: FormRow
}

/** Where each part of a lot's sheet stands; written and read by the same plan, so that an answer is never looked for elsewhere. */
export interface FormLayout {
  requirementsHead: number
  criteriaHead?: number
  rows: PlacedRow[]
  /** Codes of levels and classes, for the drop-downs; by key of the criterion. */
  tables: {
    head: number
    of: ReadonlyMap<string, { first: number; codes: { code: string; words: string }[] }>
  }
}

/** The plan of a sheet: requirements, then criteria, then what the drop-downs offer. */
export function formLayout(asked: readonly FormRow[]): FormLayout {
  let next = FORM_ROW.head + 1
  const row = () => next++
  const requirementsHead = row()
  const placed = (kind: FormRow['kind']) =>
    asked.filter((one) => one.kind === kind).map((one): PlacedRow => ({ row: row(), asked: one }))
  const requirements = placed('requirement')
  const hasCriteria = asked.some(({ kind }) => kind === 'criterion')
  const criteriaHead = hasCriteria ? row() : undefined
  const criteria = placed('criterion')
  row()
  const head = row()
  const of = new Map(
    asked.flatMap((one) => {
      const codes = codesOf(one)
      if (codes.length === 0) return []
      row()
      const first = next
      next += codes.length
      return [[one.key, { first, codes }] as const]
    }),
  )
  return {
    requirementsHead,
    ...(criteriaHead === undefined ? {} : { criteriaHead }),
    rows: [...requirements, ...criteria],
    tables: { head, of },
  }
}

function codesOf(asked: FormRow): { code: string; words: string }[] {
  if (asked.kind !== 'criterion') return []
  const { scoring, levels = [] } = asked.criterion
  if (scoring.method === 'levels')
    return levels.map(({ code, label, descriptor, evidence }) => ({
      code,
      words: [label, descriptor, evidence].filter((text) => text?.trim()).join('. '),
    }))
  return scoring.method === 'commitment'
    ? Object.keys(scoring.classes).map((code) => ({ code, words: '' }))
    : []
}
