const PLACES = 40n

/** `"n/d"` of a result, or its decimal, as the number that a spreadsheet keeps. */
export function numberOfExact(exact: string): number {
  const [above = '0', below] = exact.split('/')
  if (below === undefined) return Number(above)
  // Numerator and denominator can be longer than a double reaches, their quotient is not.
  return Number((BigInt(above) * 10n ** PLACES) / BigInt(below)) / 10 ** Number(PLACES)
}
