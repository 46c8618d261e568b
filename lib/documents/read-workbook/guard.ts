import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate'
import { CellWatch } from './cell-watch'
import { forbiddenPart } from './forbidden-part'
import { LIMITS } from './limits'
import type { RefusedWorkbook } from './refused-workbook'
import { sheetNameOf } from './sheet-name-of'

/** Parts that the cells are read from; everything else (drawings, printer settings) is counted and left behind. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
/** Bytes handed to the unpacker at a time: a bomb is noticed after the first pieces. */
const PIECE = 4096
/** Of the record at the end of a packed file, without its comment. */
const END_BYTES = 22

class Refusal extends Error {
  constructor(
    readonly kind: RefusedWorkbook['kind'],
    message: string,
    readonly place: { sheet?: string; cell?: string } = {},
  ) {
    super(message)
  }
}

/**
 * Unpacks an upload as a stream and counts what really comes out; sizes that the file declares are not believed. What is given
 * back is packed anew from what was counted, so that the reader behind cannot find anything else in it.
 */
export function guard(bytes: Uint8Array): { ok: true; clean: Uint8Array } | RefusedWorkbook {
  try {
    return { ok: true, clean: unpack(bytes) }
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, kind: error.kind, message: error.message, ...error.place }
    return { ok: false, kind: 'unreadable', message: 'it is damaged and cannot be unpacked' }
  }
}

interface Part {
  name: string
  chunks: Uint8Array[]
  bytes: number
  finished: boolean
  watch?: CellWatch
}

function unpack(bytes: Uint8Array): Uint8Array {
  checkShape(bytes)
  const parts = new Map<string, Part>()
  let total = 0
  const unzip = new Unzip((file: UnzipFile) => {
    const part = open(file.name, parts)
    file.ondata = (error, data, final) => {
      // The unpacker hands back what was thrown here before.
      if (error) throw error
      part.bytes += data.length
      total += data.length
      const allowed = Math.max(LIMITS.ratioFrom, LIMITS.ratio * bytes.length)
      if (part.bytes > LIMITS.entryBytes || total > Math.min(LIMITS.totalBytes, allowed))
        throw new Refusal('refused', 'it expands to far more than a form holds')
      if (part.watch) watched(part.watch, data)
      if (NEEDED.test(file.name)) part.chunks.push(data)
      part.finished = final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let from = 0; from < bytes.length; from += PIECE)
    unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
  return repack(parts)
}

function checkShape(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal('refused', `it is larger than ${LIMITS.fileBytes / 1e6} MB, which no form is`)
  const [first, second] = bytes
  if (first === 0xd0 && second === 0xcf)
    throw new Refusal(
      'unreadable',
      'it is an old .xls file or protected by a password; expected an .xlsx file',
    )
  if (first !== 0x50 || second !== 0x4b) throw new Refusal('unreadable', 'it is no .xlsx file')
  // The directory at the end: without it the file was cut off.
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = whole.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (
    end < 0 ||
    end + END_BYTES > whole.length ||
    end + END_BYTES + whole.readUInt16LE(end + 20) > whole.length
  )
    throw new Refusal('unreadable', 'it is cut off; its end is missing')
}

function open(name: string, parts: Map<string, Part>): Part {
  const why = forbiddenPart(name)
  if (why !== undefined) throw new Refusal('refused', why)
  if (parts.size >= LIMITS.entries) throw new Refusal('refused', 'it has more parts than a form')
  const key = name.toLowerCase()
  if (parts.has(key)) throw new Refusal('refused', `it holds the part ${JSON.stringify(name)} twice`)
  const part: Part = { name, chunks: [], bytes: 0, finished: false }
  if (SHEET.test(name)) part.watch = new CellWatch()
  parts.set(key, part)
  return part
}

function watched(watch: CellWatch, data: Uint8Array): void {
  watch.add(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1'))
  if (watch.cells > LIMITS.cells) throw new Refusal('refused', 'a sheet of it has more cells than a form')
}

function repack(parts: Map<string, Part>): Uint8Array {
  const kept: Record<string, Uint8Array> = {}
  for (const part of parts.values()) {
    if (!part.finished) throw new Refusal('unreadable', 'it is cut off; its end is missing')
    if (part.chunks.length > 0) kept[part.name] = joined(part)
  }
  if (!kept['[Content_Types].xml'] || !kept['xl/workbook.xml'])
    throw new Refusal('unreadable', 'it is a packed file but no workbook')
  for (const [name, data] of Object.entries(kept)) checkText(name, data)
  for (const { name, watch } of parts.values()) {
    if (watch?.outside === undefined) continue
    const message = `something stands at ${watch.outside}, far outside the form`
    throw new Refusal('refused', message, { sheet: sheetNameOf(name, kept), cell: watch.outside })
  }
  return zipSync(kept, { level: 0 })
}

/** Office never writes a document type: entities that expand or read files come that way. Macros can also be declared. */
function checkText(name: string, data: Uint8Array): void {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY') || data[0] === 0xff || data[0] === 0xfe)
    throw new Refusal('refused', `the part ${name} is written as no spreadsheet program writes it`)
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text.toString('latin1')))
    throw new Refusal('refused', 'it holds macros')
}

function joined({ chunks, bytes }: Part): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
