/** "A, B and C". */
export function namesOf(bids: readonly string[]): string {
  return bids.length < 2 ? bids.join('') : `${bids.slice(0, -1).join(', ')} and ${bids.at(-1)}`
}
