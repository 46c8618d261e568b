/** Digits that a spreadsheet keeps of a number. */
export const SPREADSHEET_DIGITS = 15

/** A decimal with more significant digits than a spreadsheet keeps (stack, "Spreadsheet programs compute in doubles"). */
export function beyondDouble(decimal: string): boolean {
  const significant = decimal.replace(/[-.]/g, '').replace(/^0+|0+$/g, '')
  return significant.length > SPREADSHEET_DIGITS
}
