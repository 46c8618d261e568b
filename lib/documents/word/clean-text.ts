/**
 * Text that XML 1.0 can hold: without control characters, lone surrogates, U+FFFE and U+FFFF, any of which makes Word refuse
 * the file. Right-to-left text and emoji stay; every line break becomes one `\n`.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
}
