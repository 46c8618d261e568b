/** A decimal of the file as a formula writes it: without superfluous zeros, a negative one in brackets. */
export function numberLiteral(decimal: string): string {
  const plain = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
  const short = plain.replace(/^(-?)0+(?=\d)/, '$1')
  return short.startsWith('-') ? `(${short})` : short
}
