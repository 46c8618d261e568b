import { cleanText } from '../word/clean-text'
import { PICTURE, type TakenFrame } from '../word/letterhead'
import { element, valued, type XmlElement } from '../word/xml-element'
import { below } from './elements'

/** Elements that are copied as they stand, with attributes that cannot lead anywhere. */
const COPIED = new Set(
  `w:p w:r w:t w:tab w:br w:tbl w:tblPr w:tblW w:tblInd w:jc w:tblLayout w:tblBorders w:tblCellMar w:tblGrid w:gridCol w:tr w:trPr
  w:trHeight w:tc w:tcPr w:tcW w:gridSpan w:vMerge w:tcBorders w:tcMar w:vAlign w:shd w:pPr w:tabs w:spacing w:ind w:pBdr w:top w:left
  w:bottom w:right w:start w:end w:insideH w:insideV w:between w:rPr w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:color w:sz w:szCs w:u`.split(
    /\s+/,
  ),
)
/** Only what stands in them goes on. */
const OPENED = new Set(['w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag'])
const MOST_EMU = 7_560_000
const MOST_ELEMENTS = 2_000

/** The name of a picture of the file by the id of its relationship in the part at hand. */
export type PictureOf = (relation: string) => string | undefined

/**
 * A header or footer of the city's, made anew from the few elements that a letterhead needs: text, tables, tabs, lines and
 * pictures. Fields, text boxes and links stay behind; page numbers are ours.
 */
export function takenFrame(
  part: XmlElement,
  pictureOf: PictureOf,
): TakenFrame & { text: string; hasPicture: boolean; leftBehind: boolean } {
  let leftBehind = false
  let count = 0
  const copy = (given: XmlElement): XmlElement[] => {
    count += 1
    if (count > MOST_ELEMENTS) return []
    if (given.name === 'w:drawing') {
      const drawn = picture(given, pictureOf)
      if (!drawn) leftBehind = true
      return drawn ? [drawn] : []
    }
    if (given.name === 'w:pict' || given.name === 'w:object' || given.name === 'mc:AlternateContent') {
      leftBehind = true
      return []
    }
    if (OPENED.has(given.name)) return copied(given.children)
    if (!COPIED.has(given.name)) return []
    const attributes = Object.fromEntries(
      Object.entries(given.attributes)
        .filter(([name]) => (name.startsWith('w:') && !name.startsWith('w:rsid')) || name === 'xml:space')
        .map(([name, value]) => [name, cleanText(String(value))]),
    )
    const text = given.name === 'w:t' ? [cleanText(textIn(given))].filter(Boolean) : []
    return [
      element(given.name, given.name === 'w:t' ? text : framed(given, copied(given.children)), attributes),
    ]
  }
  const copied = (children: XmlElement['children']) =>
    withoutFields(children).flatMap((one) => (typeof one === 'string' ? [] : copy(one)))
  const content = copied(part.children)
  const shown = content.filter((one) => one.name === 'w:p' || one.name === 'w:tbl')
  return {
    content: endsInParagraph(shown),
    hasPicture: shown.some((one) => below(one, PICTURE).length > 0),
    text: shown.map(textIn).join(' ').replace(/\s+/g, ' ').trim(),
    leftBehind,
  }
}

/** Paragraphs of a frame stand in our style for frames, since theirs are not in the file. */
function framed(given: XmlElement, children: XmlElement[]): XmlElement[] {
  if (given.name === 'w:pPr') return [valued('w:pStyle', 'PageFrame'), ...children]
  if (given.name !== 'w:p' || children.some(({ name }) => name === 'w:pPr')) return children
  return [element('w:pPr', [valued('w:pStyle', 'PageFrame')]), ...children]
}

function endsInParagraph(content: XmlElement[]): XmlElement[] {
  return content.at(-1)?.name === 'w:tbl'
    ? [...content, element('w:p', [element('w:pPr', [valued('w:pStyle', 'PageFrame')])])]
    : content
}

/** What stands between the begin and the end of a field goes with it: a page number of theirs would stand beside ours. */
function withoutFields(children: XmlElement['children']): XmlElement['children'] {
  let depth = 0
  return children.filter((one) => {
    if (typeof one === 'string') return depth === 0
    const marks = below(one, 'w:fldChar').map((mark) => String(mark.attributes['w:fldCharType']))
    const inside = depth > 0 || marks.length > 0
    for (const mark of marks) depth += mark === 'begin' ? 1 : mark === 'end' ? -1 : 0
    // A paragraph holds its fields whole; only the runs of one level are counted.
    return one.name !== 'w:r' ? true : !inside
  })
}

/** The place of a picture that is taken over; its frame, its links and how text flows around it stay behind. */
function picture(given: XmlElement, pictureOf: PictureOf): XmlElement | undefined {
  const name = pictureOf(String(below(given, 'a:blip')[0]?.attributes['r:embed'] ?? ''))
  if (name === undefined) return undefined
  const extent = below(given, 'wp:extent')[0]
  const size = (side: 'cx' | 'cy') =>
    Math.min(MOST_EMU, Math.max(1, Math.round(Number(extent?.attributes[side]) || 914_400)))
  return element(PICTURE, [], { name, cx: size('cx'), cy: size('cy'), alt: altTextOf(given) || 'Logo' })
}

function textIn({ children }: XmlElement): string {
  return children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
}

/** What a picture shows, as the city wrote it. */
function altTextOf(drawing: XmlElement): string {
  const said = below(drawing, 'wp:docPr')[0]?.attributes.descr
  return cleanText(String(said ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}
