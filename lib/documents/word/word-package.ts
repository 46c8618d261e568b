import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../../domain/sets'
import { timelessProperties } from './core-properties'

/** Zip entries bear a moment; a fixed one, so that the same tender gives the same file. */
const MOMENT = new Date(2000, 0, 1)
const TEXT = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'
const BODY = /<w:body>.*<\/w:body>/s
const SECTION = /<w:sectPr>.*?<\/w:sectPr>/gs

/** Stands in our body where a section ends; the properties of that section come from the library. */
export const SECTION_END = 'w:sectPr'
const PLACE = `<${SECTION_END}/>`

/**
 * The library's file with a body of our own in it: `document` has a section for each chapter and no text, `body` has the
 * text and a place for the properties of each section.
 */
export async function wordPackage(document: Document, body: string, language: Language): Promise<Uint8Array> {
  const packed = await Packer.pack(document, 'uint8array')
  const files = unzipSync(packed)
  const frame = strFromU8(files[TEXT] ?? new Uint8Array())
  const sections = frame.match(SECTION) ?? []
  const pieces = body.split(PLACE)
  if (!BODY.test(frame) || pieces.length !== sections.length + 1)
    throw new Error(`the body ends ${pieces.length - 1} sections, the file has ${sections.length}`)
  const text = pieces.map((piece, index) => piece + (sections[index] ?? '')).join('')
  const properties = timelessProperties(strFromU8(files[PROPERTIES] ?? new Uint8Array()), language)
  return zipSync(
    {
      ...files,
      [TEXT]: strToU8(frame.replace(BODY, () => `<w:body>${text}</w:body>`)),
      [PROPERTIES]: strToU8(properties),
    },
    { level: 6, mtime: MOMENT },
  )
}
