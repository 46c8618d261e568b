import Fraction from 'fraction.js'

/** `6500000` → "EUR 6 500 000"; cents only where there are any. */
export function inEuros(amount: string | Fraction): string {
  const [whole = '0', cents] = new Fraction(amount).round(2).toString().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ')
  return `EUR ${grouped}${cents ? `.${cents.padEnd(2, '0')}` : ''}`
}
