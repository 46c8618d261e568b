import { UploadRefusal, unpackUpload } from '../read-workbook/unpack-upload'
import { readXml } from '../word/read-xml'
import { below } from './elements'
import { LETTERHEAD_LIMITS } from './limits'

const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|header\d*|footer\d*)\.xml|word\/theme\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|word\/media\/[^/]+)$/

/** Parts that make a document do something, each with what is said about it. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/vbaProject|vbaData/i, 'it holds macros; save it as a plain .docx file'],
  [/\/(embeddings|activeX)\/|oleObject/i, 'other files or controls are embedded in it; take them out first'],
]

/** The parts of an uploaded Word file that a look is made of; throws an `UploadRefusal` with the reason where it is not wanted. */
export function unpackLetterhead(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UploadRefusal('refused', 'it is an old .doc file or protected by a password; save it as .docx')
  const parts = unpackUpload(bytes, {
    limits: LETTERHEAD_LIMITS,
    what: 'a letterhead',
    format: '.docx',
    needed: NEEDED,
    forbidden: (name) => FORBIDDEN.find(([pattern]) => pattern.test(name))?.[1],
  })
  const types = textOf(parts['[Content_Types].xml'])
  if (!parts['word/document.xml'] || !types.includes('wordprocessingml'))
    throw new UploadRefusal('refused', 'it is a packed file but no Word file')
  if (/macroEnabled/i.test(types))
    throw new UploadRefusal('refused', 'it holds macros; save it as a plain .docx file')
  const xmlBytes = Object.entries(parts).reduce(
    (sum, [name, { length }]) => sum + (isRead(name) ? length : 0),
    0,
  )
  if (xmlBytes > LETTERHEAD_LIMITS.xmlBytes)
    throw new UploadRefusal(
      'refused',
      'its styles, headers and footers are larger than those of a letterhead',
    )
  for (const [name, data] of Object.entries(parts)) check(name, data)
  return parts
}

/** Read as XML: all but pictures and the text, of which only the last section is. */
function isRead(name: string): boolean {
  return !name.startsWith('word/media/') && name !== 'word/document.xml'
}

/** No document types, and nothing that is fetched from elsewhere; plain links are harmless, and are not taken over. */
function check(name: string, data: Uint8Array): void {
  if (name.startsWith('word/media/')) return
  const text = textOf(data)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    throw new UploadRefusal('refused', `the part ${name} is written as Word never writes it`)
  if (!name.endsWith('.rels')) return
  const part = readXml(text)
  if (!part) throw new UploadRefusal('refused', `the part ${name} is written as Word never writes it`)
  for (const { attributes } of below(part, 'Relationship')) {
    const kind = String(attributes.Type ?? '').replace(/^.*\//s, '')
    if (String(attributes.TargetMode ?? '').toLowerCase() !== 'external' || kind === 'hyperlink') continue
    throw new UploadRefusal(
      'refused',
      kind === 'attachedTemplate'
        ? 'it is tied to a template elsewhere; save it without the template'
        : 'it is linked to a file elsewhere, such as a linked picture; put the picture into the file instead',
    )
  }
}

function textOf(data: Uint8Array | undefined): string {
  return data ? Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8') : ''
}
