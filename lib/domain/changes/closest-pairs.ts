/** Pairs the items of two lists, the nearest first, each at most once; nearness 0 never pairs, order settles equal ones. */
export function closestPairs<A, B>(
  before: readonly A[],
  after: readonly B[],
  nearness: (one: A, other: B) => number,
): Map<B, A> {
  const candidates = before
    .flatMap((one) => after.map((other) => ({ one, other, near: nearness(one, other) })))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
  const [taken, pairs] = [new Set<A>(), new Map<B, A>()]
  for (const { one, other } of candidates) {
    if (taken.has(one) || pairs.has(other)) continue
    taken.add(one)
    pairs.set(other, one)
  }
  return pairs
}
