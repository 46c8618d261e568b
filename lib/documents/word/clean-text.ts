/** Most text holds none of these, and is not looked at sign by sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/

/**
 * Text that XML 1.0 can hold: without control characters, lone surrogates, U+FFFE and U+FFFF, any of which makes Word refuse
 * the file. Right-to-left text and emoji stay; every line break becomes one `\n`.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
}
