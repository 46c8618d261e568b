/** The letters of a column, counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
