import type { XmlElement } from './xml-element'

/** Deeper, and more of them, than in any header or style sheet. */
const DEEPEST = 60
const MOST_ELEMENTS = 500_000
/** Up to the quote that opens the value; sticky, so that it never looks further than where it stands. */
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]{0,99})\s*=\s*(["'])/y
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * A part of somebody else's file as plain data; undefined where it is no XML as Word writes it. Work grows with
 * the length of the text and no faster, whatever stands in it. Knows no entities but the five, and never follows anything.
 */
export function readXml(text: string): XmlElement | undefined {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let count = 0
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    const top = open.at(-1)
    if (!top) return undefined
    if (start > at && open.length > 1) top.children.push(unescaped(text.slice(at, start)))
    if (start < 0) break
    if (text.startsWith('<!--', start)) at = endOf(text, '-->', start)
    else if (text.startsWith('<?', start)) at = endOf(text, '?>', start)
    else if (text.startsWith('<!', start)) return undefined
    else {
      at = endOf(text, '>', start)
      const tag = text.slice(start + 1, at - 1)
      if (tag.startsWith('/')) {
        if (open.length < 2 || top.name !== tag.slice(1).trim()) return undefined
        open.pop()
      } else {
        const element = startTag(tag)
        count += 1
        if (!element || open.length > DEEPEST || count > MOST_ELEMENTS) return undefined
        top.children.push(element)
        if (!tag.endsWith('/')) open.push(element)
      }
    }
    if (at <= start) return undefined
  }
  const [only] = root.children
  return open.length === 1 && root.children.length === 1 && typeof only === 'object' ? only : undefined
}

function endOf(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from)
  return found < 0 ? -1 : found + end.length
}

/** Attribute by attribute; nothing else may stand between them. */
function startTag(tag: string): XmlElement | undefined {
  const [name] = /^[A-Za-z_][\w.:-]{0,99}/.exec(tag) ?? []
  if (name === undefined) return undefined
  const attributes: Record<string, string> = {}
  const inside = (tag.endsWith('/') ? tag.slice(0, -1) : tag).trimEnd()
  let at = name.length
  while (at < inside.length) {
    ATTRIBUTE.lastIndex = at
    const [opening, key = '', quote = ''] = ATTRIBUTE.exec(inside) ?? []
    if (opening === undefined) return undefined
    const from = at + opening.length
    const end = inside.indexOf(quote, from)
    if (end < 0) return undefined
    attributes[key] = unescaped(inside.slice(from, end))
    at = end + 1
  }
  return { name, attributes, children: [] }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0x10ffff ? '' : String.fromCodePoint(code)
  })
}
