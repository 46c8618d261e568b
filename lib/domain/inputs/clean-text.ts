// Neither a page nor Word can hold them; a line break and a tab stay.
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/** Text as it came from outside, at any depth, without control characters and with half a character pair replaced. */
export function cleanText(input: unknown): unknown {
  if (typeof input === 'string') return cleaned(input)
  if (Array.isArray(input)) return input.map(cleanText)
  if (input === null || typeof input !== 'object' || !isPlain(input)) return input
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [cleaned(name), cleanText(value)]))
}

function cleaned(text: string): string {
  return text.toWellFormed().replaceAll(CONTROLS, '')
}

/** A file's bytes or a form pass as they are. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
