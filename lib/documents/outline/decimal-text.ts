/** A decimal of the file as people write it: "40.00" → "40", "0.650" → "0.65". */
export function decimalText(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}
