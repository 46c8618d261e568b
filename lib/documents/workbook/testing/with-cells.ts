import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What a test types into a cell. */
export type Typed = string | number | boolean | { formula: string }

/** A copy of a workbook in which somebody has typed into cells of its n-th sheet (from 1), as a spreadsheet program stores it. */
export function withCells(bytes: Uint8Array, sheet: number, cells: Record<string, Typed>): Uint8Array {
  const parts = unzipSync(bytes)
  const name = `xl/worksheets/sheet${sheet}.xml`
  let xml = strFromU8(parts[name] ?? new Uint8Array())
  for (const [cell, typed] of Object.entries(cells)) {
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`)
    const found = pattern.exec(xml)
    if (!found) throw new Error(`${name} has no cell ${cell}`)
    const attributes = (found[1] ?? '').replace(/ t="[^"]*"/, '')
    xml = xml.replace(pattern, () => stored(cell, attributes, typed))
  }
  return zipSync({ ...parts, [name]: strToU8(xml) })
}

function stored(cell: string, attributes: string, typed: Typed): string {
  const open = `<c r="${cell}"${attributes}`
  if (typeof typed === 'number') return `${open}><v>${typed}</v></c>`
  if (typeof typed === 'boolean') return `${open} t="b"><v>${Number(typed)}</v></c>`
  if (typeof typed === 'object') return `${open}><f>${typed.formula}</f><v>1</v></c>`
  const text = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `${open} t="inlineStr"><is><t>${text}</t></is></c>`
}
