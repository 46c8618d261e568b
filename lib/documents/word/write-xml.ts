import type { XmlElement } from './xml-element'

/** The element as text. What it holds is clean already (`cleanText`); here it is only escaped. */
export function writeXml(element: XmlElement): string {
  let written = `<${element.name}`
  for (const name in element.attributes) written += ` ${name}="${escaped(String(element.attributes[name]))}"`
  if (element.children.length === 0) return `${written}/>`
  written += '>'
  for (const child of element.children)
    written += typeof child === 'string' ? escaped(child) : writeXml(child)
  return `${written}</${element.name}>`
}

const SPECIAL = /[&<>"]/
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML, also in an attribute. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text
}
