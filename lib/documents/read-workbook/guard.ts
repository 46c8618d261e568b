import { zipSync } from 'fflate'
import { CellWatch } from './cell-watch'
import { forbiddenPart } from './forbidden-part'
import { LIMITS } from './limits'
import type { RefusedWorkbook } from './refused-workbook'
import { sheetNameOf } from './sheet-name-of'
import { UploadRefusal, unpackUpload } from './unpack-upload'

/** Parts that the cells are read from; everything else (drawings, printer settings) is counted and left behind. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/**
 * Unpacks an uploaded workbook and counts what really comes out. What is given back is packed anew from what was counted, so
 * that the reader behind cannot find anything else in it.
 */
export function guard(bytes: Uint8Array): { ok: true; clean: Uint8Array } | RefusedWorkbook {
  try {
    return { ok: true, clean: unpack(bytes) }
  } catch (error) {
    if (error instanceof UploadRefusal)
      return { ok: false, kind: error.kind, message: error.message, ...error.place }
    return { ok: false, kind: 'unreadable', message: 'it is damaged and cannot be unpacked' }
  }
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes.length <= LIMITS.fileBytes)
    throw new UploadRefusal(
      'unreadable',
      'it is an old .xls file or protected by a password; expected an .xlsx file',
    )
  const watches = new Map<string, CellWatch>()
  const kept = unpackUpload(bytes, {
    limits: LIMITS,
    what: 'a form',
    format: '.xlsx',
    needed: NEEDED,
    forbidden: forbiddenPart,
    watch: (name, data) => {
      if (SHEET.test(name)) watched(watchOf(watches, name), data)
    },
  })
  if (!kept['[Content_Types].xml'] || !kept['xl/workbook.xml'])
    throw new UploadRefusal('unreadable', 'it is a packed file but no workbook')
  for (const [name, data] of Object.entries(kept)) checkText(name, data)
  for (const [name, watch] of watches) {
    if (watch.outside === undefined) continue
    const message = `something stands at ${watch.outside}, far outside the form`
    throw new UploadRefusal('refused', message, { sheet: sheetNameOf(name, kept), cell: watch.outside })
  }
  return zipSync(kept, { level: 0 })
}

function watchOf(watches: Map<string, CellWatch>, name: string): CellWatch {
  const known = watches.get(name) ?? new CellWatch()
  watches.set(name, known)
  return known
}

function watched(watch: CellWatch, data: Uint8Array): void {
  watch.add(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1'))
  if (watch.cells > LIMITS.cells)
    throw new UploadRefusal('refused', 'a sheet of it has more cells than a form')
}

/** Office never writes a document type: entities that expand or read files come that way. Macros can also be declared. */
function checkText(name: string, data: Uint8Array): void {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY') || data[0] === 0xff || data[0] === 0xfe)
    throw new UploadRefusal('refused', `the part ${name} is written as no spreadsheet program writes it`)
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text.toString('latin1')))
    throw new UploadRefusal('refused', 'it holds macros')
}
