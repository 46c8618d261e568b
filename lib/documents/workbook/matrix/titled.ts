import type { WorkbookTextKey } from '../../../domain/workbook-text-keys'
import type { SheetCell } from '../sheet'
import type { MatrixContext } from './matrix-context'
import { COLUMN } from './matrix-layout'

/** The name of a row of the working part. */
export function titled(
  { lot }: MatrixContext,
  row: number,
  key: WorkbookTextKey,
  slots: Record<string, string> = {},
): SheetCell[] {
  return [{ row, column: COLUMN.title, look: 'text', value: lot.words.say(key, slots) }]
}
