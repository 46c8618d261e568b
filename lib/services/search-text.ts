/** Text as the search compares it: capitals, accents and forms of writing do not matter. */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
}
