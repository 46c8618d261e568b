import type { Sheet, SheetCell } from '../sheet'
import { FORM_FORMAT, FORM_SHEET, METADATA_ROW } from './form-layout'
import type { ResponseLot } from './response-lots'

/** Which tender, catalogue and lots the form is for, and the key of every row: hidden and locked. */
export function metadataSheet(
  lots: readonly ResponseLot[],
  { fingerprint, catalogue }: { fingerprint: string; catalogue: string },
): Sheet {
  const line = (row: number, ...values: string[]) =>
    values.map((value, index): SheetCell => ({ row, column: index + 1, look: 'text', value }))
  const keys = lots.flatMap(({ sheet, layout }) =>
    layout.rows.map(({ row, asked }) => [sheet, String(row), asked.kind, asked.key, partOf(asked)]),
  )
  return {
    name: FORM_SHEET,
    widths: [20, 20, 20, 20, 20],
    frozen: { rows: 1, columns: 0 },
    cells: [
      ...line(METADATA_ROW.format, 'format', FORM_FORMAT),
      ...line(METADATA_ROW.fingerprint, 'fingerprint', fingerprint),
      ...line(METADATA_ROW.catalogue, 'catalogue', catalogue),
      ...line(METADATA_ROW.lots, 'lots', ...lots.map(({ id }) => id)),
      ...line(METADATA_ROW.contents, 'contents', ...lots.map(({ contents }) => contents)),
      ...keys.flatMap((values, index) => line(METADATA_ROW.keys + index, ...values)),
    ],
    restrictions: [],
    hidden: true,
  }
}

function partOf(asked: ResponseLot['layout']['rows'][number]['asked']): string {
  return asked.kind === 'requirement' ? (asked.part ?? '') : ''
}
