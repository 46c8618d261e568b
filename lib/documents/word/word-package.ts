import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../../domain/sets'
import { timelessProperties } from './core-properties'

/** Zip entries bear a moment; a fixed one, so that the same tender gives the same file. */
const MOMENT = new Date(2000, 0, 1)
const TEXT = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'
const BODY = /<w:body>.*<\/w:body>/s
const UTF8 = new TextEncoder()
const SECTION = /<w:sectPr>.*?<\/w:sectPr>/gs

/** Stands in our body where a section ends; the properties of that section come from the library. */
export const SECTION_END = 'w:sectPr'
const PLACE = `<${SECTION_END}/>`

/**
 * The library's file with a body of our own in it: `document` has a section for each chapter and no text; the pieces of the
 * body have the text and a place for the properties of each section. They never stand in memory as one text.
 */
export async function wordPackage(
  document: Document,
  body: readonly string[],
  language: Language,
): Promise<Uint8Array> {
  const packed = await Packer.pack(document, 'uint8array')
  const files = unzipSync(packed)
  const frame = strFromU8(files[TEXT] ?? new Uint8Array())
  const sections = frame.match(SECTION) ?? []
  const [before, after, ...more] = frame.split(BODY)
  let ended = 0
  const text = body.map((piece) =>
    piece.includes(PLACE) ? piece.replaceAll(PLACE, () => sections[ended++] ?? '') : piece,
  )
  if (after === undefined || more.length > 0 || ended !== sections.length)
    throw new Error(`the body ends ${ended} sections, the file has ${sections.length}`)
  const properties = timelessProperties(strFromU8(files[PROPERTIES] ?? new Uint8Array()), language)
  return zipSync(
    {
      ...files,
      [TEXT]: bytesOf([`${before}<w:body>`, ...text, `</w:body>${after}`]),
      [PROPERTIES]: strToU8(properties),
    },
    { level: 6, mtime: MOMENT },
  )
}

/** One after the other, as UTF-8. */
function bytesOf(texts: readonly string[]): Uint8Array {
  const parts = texts.map((text) => UTF8.encode(text))
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
