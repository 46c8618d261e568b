/**
 * A number as an officer types it, written as the product stores it: `12,5` → `12.5`, `6.500.000,00` → `6500000.00`,
 * `1 200` → `1200`. The last of two different separators is the decimal one; a separator that repeats groups.
 * `grouped`: one separator with three digits behind it groups too, as in `2.000` charging points.
 * Anything else stays as it was typed, for the schema to refuse.
 */
export function numberText(typed: string, grouped: boolean): string {
  const text = typed.trim().replaceAll(/(?<=\d)[\s'’](?=\d{3}(\D|$))/g, '')
  if (!/^-?\d[\d.,]*$/.test(text)) return typed.trim()
  const single = /^-?\d{1,3}[.,]\d{3}$/
  const decimalAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (decimalAt < 0) return text
  const separator = text.charAt(decimalAt)
  const repeats = text.indexOf(separator) !== decimalAt
  if (repeats || (grouped && single.test(text))) {
    return /^-?\d{1,3}([.,]\d{3})+$/.test(text) && !mixed(text) ? text.replaceAll(separator, '') : text
  }
  const whole = text.slice(0, decimalAt)
  const group = separator === '.' ? ',' : '.'
  if (whole.includes(group) && !new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) return text
  return `${whole.replaceAll(group, '')}.${text.slice(decimalAt + 1)}`
}

function mixed(text: string): boolean {
  return text.includes('.') && text.includes(',')
}
