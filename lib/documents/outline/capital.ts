/** The text with its first letter as a capital, so that a phrase can stand in a cell of its own. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
