/** The text on one line of at most so many characters, whole characters only, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()]
  return signs.length <= most
    ? signs.join('')
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
