/** A number as it was typed: how the product stores it, or why nobody can know which number was meant. */
export interface TypedNumber {
  /** `12,5` → `12.5`; what is no number stays as it was typed, for the schema to refuse. */
  text: string
  /** It can be read in two ways; the sentence says which, and what to write instead. */
  problem?: string
}

const SPACED = /^-?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/
/** A sign of the euro before or behind the number. */
const EURO = /^(?:€|EUR)\s*(?=[\d−–-])|(?<=\d)\s*(?:€|EUR)$/i
const TWOFOLD = /^(-?[1-9]\d{0,2})[.,](\d{3})$/

/**
 * The one reading of a number that a person typed, in every field. Comma and point are both the decimal sign: `12,5` →
 * `12.5`, `6.500.000,00` → `6500000.00`, `1 200` → `1200`. The last of two different separators is the decimal one; a
 * separator that repeats groups. One separator with three digits behind it can mean thousands or thousandths: nobody guesses.
 */
export function typedNumber(typed: string): TypedNumber {
  const trimmed = typed
    .trim()
    .replace(EURO, '')
    .replace(/^[−–](?=\d)/, '-')
  const text = SPACED.test(trimmed) ? trimmed.replaceAll(/[\s'’]/g, '') : trimmed
  if (!/^-?\d[\d.,]*$/.test(text)) return { text: typed.trim() }
  const twofold = TWOFOLD.exec(text)
  // With groups already set apart by spaces the separator can only be the decimal one.
  if (twofold && text === trimmed) {
    const [, whole = '', rest = ''] = twofold
    const decimal = `${whole}.${rest}`.replace(/\.?0+$/, '')
    return {
      text,
      problem: `"${trimmed}" can mean ${whole}${rest} or ${decimal}. Write ${whole}${rest} or ${decidedDecimal(whole, rest)}.`,
    }
  }
  return { text: separated(text) }
}

/** A stored decimal as a field shows it, so that what stands there is read back as the same number: `1.255` → `1.2550`. */
export function shownDecimal(stored: string): string {
  const [, whole, rest] = /^(-?[1-9]\d{0,2})\.(\d{3})$/.exec(stored) ?? []
  return whole === undefined || rest === undefined ? stored : decidedDecimal(whole, rest)
}

/** The decimal reading, written so that it can be read in one way only. */
function decidedDecimal(whole: string, thousandths: string): string {
  const decimals = thousandths.replace(/0+$/, '')
  return decimals === '' ? whole : `${whole}.${decimals}${decimals.length === 3 ? '0' : ''}`
}

function separated(text: string): string {
  const decimalAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (decimalAt < 0) return text
  const separator = text.charAt(decimalAt)
  const group = separator === '.' ? ',' : '.'
  if (text.indexOf(separator) !== decimalAt)
    return /^-?\d{1,3}([.,]\d{3})+$/.test(text) && !text.includes(group)
      ? text.replaceAll(separator, '')
      : text
  const whole = text.slice(0, decimalAt)
  if (whole.includes(group) && !new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) return text
  return `${whole.replaceAll(group, '')}.${text.slice(decimalAt + 1)}`
}
