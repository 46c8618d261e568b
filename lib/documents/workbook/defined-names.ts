/**
 * The ids of bids as endings of defined names (`total_<bid>`): a name takes letters, digits, dot and underscore, and does not
 * tell capitals from small letters; where two ids would fall together the later one gets a number.
 */
export function definedNames(ids: readonly string[]): string[] {
  const used = new Set<string>()
  return ids.map((id) => {
    const plain = id.replace(/[^A-Za-z0-9._]/g, '_')
    let unique = plain
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) unique = `${plain}_${count}`
    used.add(unique.toLowerCase())
    return unique
  })
}
