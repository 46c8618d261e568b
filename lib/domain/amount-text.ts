import { groupDigits } from './group-digits'

const NO_BREAK = '\u00a0'

/** A figure with its unit, as screens and documents show it: "EUR 32 000 000", "0.42 EUR/kWh". */
export function amountText(value: string, unit: string | undefined): string {
  const figure = groupDigits(value)
  const named = unit?.trim()
  if (!named) return figure
  return /^(EUR|€|euro)$/i.test(named) ? `EUR${NO_BREAK}${figure}` : `${figure}${NO_BREAK}${named}`
}
