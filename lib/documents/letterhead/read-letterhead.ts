import { UploadRefusal } from '../read-workbook/unpack-upload'
import type { Letterhead, Picture, TakenFrame } from '../word/letterhead'
import { readXml } from '../word/read-xml'
import type { XmlElement } from '../word/xml-element'
import { below, childrenOf } from './elements'
import { readPicture } from './read-picture'
import { takenFrame } from './taken-frame'
import { takenStyles } from './taken-styles'
import { themeOf } from './theme'
import { unpackLetterhead } from './unpack-letterhead'

export type ReadLetterhead =
  | { ok: true; letterhead: Letterhead; headerText: string; footerText: string; notes: string[] }
  | { ok: false; message: string }

/**
 * What an uploaded Word file gives to the annex, or why it gives nothing. Nothing of it is copied whole: styles are read as
 * figures, headers and footers are made anew, pictures must be PNG or JPEG (decision 10).
 */
export function readLetterhead(bytes: Uint8Array): ReadLetterhead {
  try {
    return read(unpackLetterhead(bytes))
  } catch (error) {
    if (error instanceof UploadRefusal) return { ok: false, message: error.message }
    return { ok: false, message: 'it is damaged and cannot be unpacked' }
  }
}

function read(parts: Record<string, Uint8Array>): ReadLetterhead {
  const xml = (name: string) => {
    const data = parts[name]
    return data && readXml(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8'))
  }
  const sheet = xml('word/styles.xml')
  if (!sheet) return { ok: false, message: 'its styles cannot be read' }
  const themeName = Object.keys(parts).find((name) => name.startsWith('word/theme/'))
  const { styles, notes } = takenStyles(sheet, themeOf(themeName === undefined ? undefined : xml(themeName)))
  const pictures = new Map<string, Picture>()
  let leftBehind = false
  const texts = { header: '', footer: '' }
  const references = sectionOf(parts)
  const relations = relationsOf(xml('word/_rels/document.xml.rels'))
  const frame = (kind: 'header' | 'footer', type: 'default' | 'first'): TakenFrame | undefined => {
    const id = references.ids[`${kind}.${type}`]
    const target = id === undefined ? undefined : relations.get(id)
    const part = target === undefined ? undefined : xml(`word/${target}`)
    if (!part) return undefined
    const own = relationsOf(xml(`word/_rels/${target}.rels`))
    const taken = takenFrame(part, (relation) => {
      const media = own.get(relation)
      return media === undefined ? undefined : pictureOf(media, parts[`word/${media}`], pictures)
    })
    leftBehind ||= taken.leftBehind
    if (type === 'default' || texts[kind] === '') texts[kind] = taken.text
    if (taken.text === '' && !taken.hasPicture) return undefined
    return { content: taken.content }
  }
  const found = {
    header: frame('header', 'default'),
    footer: frame('footer', 'default'),
    ...(references.first
      ? { firstHeader: frame('header', 'first'), firstFooter: frame('footer', 'first') }
      : {}),
  }
  const frames = Object.fromEntries(Object.entries(found).filter(([, one]) => one !== undefined))
  if (leftBehind)
    notes.push(
      'Text boxes, shapes, and pictures that are no sound PNG or JPEG of at most 10 000 pixels a side are not taken over: put text into the header itself, and save pictures as PNG.',
    )
  if (Object.keys(frames).length === 0) notes.push('The file has no header and no footer of its own.')
  return {
    ok: true,
    letterhead: { styles, ...frames, pictures: [...pictures.values()] },
    headerText: texts.header,
    footerText: texts.footer,
    notes,
  }
}

/** Which headers and footers the last section of the file has: those that its pages end with. */
function sectionOf(parts: Record<string, Uint8Array>): { ids: Record<string, string>; first: boolean } {
  const data = parts['word/document.xml'] ?? new Uint8Array()
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8')
  const start = text.lastIndexOf('<w:sectPr')
  const end = text.indexOf('</w:sectPr>', start)
  const section = start < 0 || end < 0 ? undefined : readXml(`${text.slice(start, end)}</w:sectPr>`)
  if (!section) return { ids: {}, first: false }
  const ids: Record<string, string> = {}
  for (const kind of ['header', 'footer'])
    for (const reference of childrenOf(section, `w:${kind}Reference`))
      ids[`${kind}.${reference.attributes['w:type']}`] = String(reference.attributes['r:id'])
  return { ids, first: childrenOf(section, 'w:titlePg').length > 0 }
}

/** Targets by id, inside the folder `word` only. */
function relationsOf(part: XmlElement | undefined): Map<string, string> {
  const all = part ? below(part, 'Relationship') : []
  return new Map(
    all.flatMap(({ attributes: { Id, Target, TargetMode } }) => {
      const target = String(Target ?? '').replace(/^\/word\//, '')
      return TargetMode === 'External' || !/^[\w./-]+$/.test(target) ? [] : [[String(Id), target] as const]
    }),
  )
}

/** The picture under a name of ours, by what it is and not by what it is called. */
function pictureOf(
  media: string,
  bytes: Uint8Array | undefined,
  pictures: Map<string, Picture>,
): string | undefined {
  const known = pictures.get(media)
  if (known) return known.name
  const read = bytes && readPicture(bytes)
  if (!read) return undefined
  const picture = { name: `letterhead${pictures.size + 1}.${read.kind}`, bytes: read.bytes }
  pictures.set(media, picture)
  return picture.name
}
