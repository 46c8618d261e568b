/** Between groups of three, where no line breaks. */
const SPACE = '\u00a0'

/**
 * Long whole numbers in a text are grouped: "32000000" → "32 000 000". Decimals, numbers of four
 * digits, and what stands in one word with letters, stay.
 */
export function groupDigits(text: string): string {
  return text.replaceAll(/(?<![\p{L}\d.,])\d{5,}(?![\p{L}\d])/gu, (digits) =>
    digits.replaceAll(/\B(?=(\d{3})+$)/g, SPACE),
  )
}
