const POWERS = Array.from({ length: 41 }, (_, exponent) => 10n ** BigInt(exponent))

/** 10 to the power of a whole number of 0 or more. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent)
}
