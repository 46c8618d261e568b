/** True where every word that is searched stands somewhere in these texts, in any order. */
export function foundBy(search: string, texts: readonly (string | undefined)[]): boolean {
  const within = texts.join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word))
}

/** The words that an address asks for. */
export function askedWords(given: string | string[] | undefined): string {
  return typeof given === 'string' ? given.trim().slice(0, 200) : ''
}
