import { columnLetters } from './column-letters'

/** `B7`; a `$` keeps the row or the column where it is when somebody copies the formula. */
export function cellAt(row: number, column: number, fixed: '' | 'row' | 'column' | 'both' = ''): string {
  const letters = `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetters(column)}`
  return `${letters}${fixed === 'row' || fixed === 'both' ? '$' : ''}${row}`
}
