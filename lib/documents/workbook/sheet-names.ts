const LONGEST = 31

/** Names of sheets: at most 31 characters, without signs that a spreadsheet refuses, each once whatever the case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>()
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]|^'|'$/g, '_')
    let unique = plain.slice(0, LONGEST)
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) {
      const ending = ` (${count})`
      unique = `${plain.slice(0, LONGEST - ending.length)}${ending}`
    }
    used.add(unique.toLowerCase())
    return unique
  })
}
