const ELEMENT = /^<<\/Type\s*\/StructElem\s*\/S\s*\/(\w+)/
const OBJECT = /(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g
const REFERENCE = /(\d+) 0 R/g
const OF_COLUMN = '/Scope/Column'
/** As long as what it replaces, so that every place in the file stays where its index says. */
const OF_ROW = '/Scope/Row'.padEnd(OF_COLUMN.length)

interface PdfObject {
  body: string
  /** Where the body begins in the file. */
  at: number
}

/**
 * LibreOffice says of every header that it heads its column. A header that stands beside the cells of a row heads that row
 * (ISO 32000-1, 14.8.5.7): screen readers then say label and value together.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const { 0: whole, 1: id = '', 2: body = '', index } of text.matchAll(OBJECT))
    objects.set(id, { body, at: index + whole.indexOf(body) })
  for (const { body } of objects.values()) {
    if (!isElement(body, 'TR')) continue
    const cells = referred(body, 'K').flatMap((id) => objects.get(id)?.body ?? [])
    if (!cells.some((cell) => isElement(cell, 'TD'))) continue
    const attributes = cells
      .filter((cell) => isElement(cell, 'TH'))
      .flatMap((cell) => referred(cell, 'A'))
      .flatMap((id) => objects.get(id) ?? [])
    for (const attribute of attributes) {
      const place = attribute.body.indexOf(OF_COLUMN)
      if (place >= 0) bytes.write(OF_ROW, attribute.at + place, 'latin1')
    }
  }
  return new Uint8Array(bytes)
}

function isElement(body: string, role: string): boolean {
  return ELEMENT.exec(body)?.[1] === role
}

/** What an entry of the object refers to: one object, or a list of them. */
function referred(body: string, entry: string): string[] {
  const list = new RegExp(`/${entry}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(body)?.[1] ?? ''
  return [...list.matchAll(REFERENCE)].flatMap(([, id]) => id ?? [])
}
