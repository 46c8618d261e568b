import type { Language } from '../../domain/sets'
import { type Letterhead, TAKEN_STYLES, type TakenStyle } from './letterhead'
import { NAMESPACES } from './namespaces'
import { NUMBER_COLUMN } from './page'
import { ACCENT, BLOCK, INK, LINE_STRONG, SOFT } from './palette'
import { border } from './table'
import { writeXml } from './write-xml'
import { element, valued, type XmlElement } from './xml-element'

/** Two families that every Word has; LibreOffice replaces them by Carlito and Caladea of the same widths (decision 5). */
const SANS = 'Calibri'
const SERIF = 'Cambria'

const TAGS: Record<Language, string> = { en: 'en-GB' }

/** A style as it is described here; every one of ours rests on `Normal`. */
interface Style {
  id: string
  name: string
  run?: { font?: string; size?: number; bold?: boolean; italics?: boolean; color?: string }
  before?: number
  after?: number
  line?: number
  left?: number
  /** A rule at the left: apart from what obliges. */
  rule?: string
  keepNext?: boolean
  outlineLevel?: number
}

/** `word/styles.xml`: named styles for everything, so that a city's own look comes in at one place. */
export function stylesXml(language: Language, letterhead?: Letterhead): string {
  const taken = letterhead?.styles ?? {}
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${NAMESPACES}>`,
    writeXml(defaults(language, taken.Normal)),
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    ...STYLES.map((style) => writeXml(paragraphStyle(inLook(style, taken)))),
    character('Hyperlink', 'Hyperlink', `<w:color w:val="${ACCENT}"/><w:u w:val="single"/>`),
    character('IndexLink', 'Index link', ''),
    character('PlaceholderText', 'Placeholder Text', `<w:color w:val="${SOFT}"/>`),
    character(
      'CheckBox',
      'Check box',
      '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:cs="MS Gothic"/>',
    ),
    '</w:styles>',
  ].join('')
}

const clause = { left: NUMBER_COLUMN }

const STYLES: Style[] = [
  { id: 'Title', name: 'Title', run: { size: 56, bold: true }, before: 0, after: 160, line: 252 },
  heading(1, 36, ACCENT, 0, 200),
  heading(2, 28, INK, 400, 120),
  heading(3, 24, ACCENT, 320, 120),
  heading(4, 22, INK, 280, 40),
  {
    id: 'Caption',
    name: 'caption',
    run: { size: 19, bold: true, color: SOFT },
    before: 160,
    after: 60,
    keepNext: true,
  },
  {
    id: 'CoverAuthority',
    name: 'Cover authority',
    run: { size: 26, bold: true, color: ACCENT },
    before: 2_600,
    after: 120,
  },
  { id: 'CoverSubtitle', name: 'Cover subtitle', run: { size: 28, color: SOFT }, before: 0, after: 480 },
  {
    id: 'CoverStatus',
    name: 'Cover status',
    run: { size: 32, bold: true, color: BLOCK },
    before: 0,
    after: 120,
  },
  { id: 'Notice', name: 'Notice', run: { size: 21 }, before: 60, after: 120, rule: BLOCK },
  {
    id: 'ContentsTitle',
    name: 'Contents title',
    run: { size: 36, bold: true, color: ACCENT },
    before: 0,
    after: 200,
  },
  { id: 'TOC1', name: 'toc 1', run: { bold: true }, before: 160, after: 20, left: 0 },
  { id: 'TOC2', name: 'toc 2', before: 20, after: 20, left: 340 },
  { id: 'TOC3', name: 'toc 3', run: { size: 20, color: SOFT }, before: 0, after: 20, left: 680 },
  { id: 'AnnexText', name: 'Annex text', after: 100, ...clause },
  { id: 'AnnexNote', name: 'Annex note', run: { size: 20, color: SOFT }, after: 120, ...clause },
  { id: 'AnnexWarning', name: 'Annex warning', before: 60, after: 120, rule: BLOCK, ...clause },
  { id: 'AnnexList', name: 'Annex list', after: 100, ...clause },
  { id: 'Definition', name: 'Definition', after: 100, ...clause },
  { id: 'FactLabel', name: 'Fact label', run: { size: 19, bold: true, color: SOFT }, before: 20, after: 20 },
  { id: 'FactValue', name: 'Fact value', run: { size: 20 }, before: 10, after: 20 },
  {
    id: 'ClauseMark',
    name: 'Clause mark',
    run: { size: 19, color: SOFT },
    after: 80,
    keepNext: true,
    ...clause,
  },
  { id: 'ClauseText', name: 'Clause text', run: { font: SERIF }, after: 100, line: 283, ...clause },
  {
    id: 'ClauseLabel',
    name: 'Clause label',
    run: { size: 19, bold: true, color: SOFT },
    after: 20,
    keepNext: true,
    ...clause,
  },
  { id: 'ClauseProof', name: 'Clause proof', run: { size: 20 }, after: 40, ...clause },
  { id: 'ClauseNote', name: 'Clause note', run: { size: 20, italics: true }, after: 60, ...clause },
  {
    id: 'ClauseExplanation',
    name: 'Clause explanation',
    run: { size: 19, color: SOFT },
    before: 80,
    after: 120,
    line: 252,
    rule: LINE_STRONG,
    ...clause,
  },
  { id: 'TableText', name: 'Table text', run: { size: 19 }, before: 30, after: 30 },
  { id: 'TableHead', name: 'Table head', run: { size: 18, bold: true, color: SOFT }, before: 30, after: 30 },
  { id: 'TableRowHead', name: 'Table row head', run: { size: 19, bold: true }, before: 30, after: 30 },
  { id: 'PageFrame', name: 'Page frame', run: { size: 17, color: SOFT }, before: 0, after: 0 },
]

function heading(level: number, size: number, color: string, before: number, after: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    run: { size, bold: true, color },
    before,
    after,
    line: 252,
    keepNext: true,
    outlineLevel: level - 1,
  }
}

/** Styles that go with the first heading, in its letters and its colour. */
const WITH_HEADING = ['ContentsTitle', 'CoverAuthority']

/** Our style in the city's letters: spacing, indents and outline stay ours, so that the pages still hold together. */
function inLook(style: Style, taken: Letterhead['styles']): Style {
  const own = TAKEN_STYLES.find((id) => id === style.id)
  if (own) return { ...style, run: { ...style.run, ...taken[own] } }
  const { font, color } = taken.Heading1 ?? {}
  if (WITH_HEADING.includes(style.id))
    return { ...style, run: { ...style.run, ...(font ? { font } : {}), ...(color ? { color } : {}) } }
  // Clauses have a face of their own only where the city has none.
  return style.id === 'ClauseText' && taken.Normal?.font ? { ...style, run: {} } : style
}

function defaults(language: Language, taken: TakenStyle = {}): XmlElement {
  return element('w:docDefaults', [
    element('w:rPrDefault', [
      element('w:rPr', [
        fonts(taken.font ?? SANS),
        valued('w:color', taken.color ?? INK),
        ...sizes(taken.size ?? 21),
        valued('w:lang', TAGS[language]),
      ]),
    ]),
    element('w:pPrDefault', [element('w:pPr', [spacing({ after: 120, line: 269 })])]),
  ])
}

function paragraphStyle({
  id,
  name,
  run = {},
  left,
  rule,
  keepNext,
  outlineLevel,
  ...lines
}: Style): XmlElement {
  const isHeading = outlineLevel !== undefined
  const properties = [
    ...(keepNext ? [element('w:keepNext')] : []),
    ...(isHeading ? [element('w:keepLines')] : []),
    ...(rule ? [element('w:pBdr', [border('w:left', { size: 12, color: rule }, 8)])] : []),
    spacing(lines),
    ...(left === undefined && !rule
      ? []
      : [element('w:ind', [], { 'w:left': (left ?? 0) + (rule ? 160 : 0) })]),
    ...(isHeading ? [valued('w:outlineLvl', outlineLevel)] : []),
  ]
  const look = [
    ...(run.font ? [fonts(run.font)] : []),
    ...(run.bold ? [element('w:b'), element('w:bCs')] : []),
    ...(run.italics ? [element('w:i'), element('w:iCs')] : []),
    ...(run.color ? [valued('w:color', run.color)] : []),
    ...(run.size ? sizes(run.size) : []),
  ]
  return element(
    'w:style',
    [
      valued('w:name', name),
      valued('w:basedOn', 'Normal'),
      ...(isHeading ? [valued('w:next', 'AnnexText')] : []),
      element('w:qFormat'),
      element('w:pPr', properties),
      ...(look.length > 0 ? [element('w:rPr', look)] : []),
    ],
    { 'w:type': 'paragraph', 'w:styleId': id },
  )
}

function character(id: string, name: string, properties: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}</w:style>`
}

function fonts(font: string): XmlElement {
  return element('w:rFonts', [], { 'w:ascii': font, 'w:eastAsia': font, 'w:hAnsi': font, 'w:cs': font })
}

function sizes(size: number): XmlElement[] {
  return [valued('w:sz', size), valued('w:szCs', size)]
}

/** Line height in 240ths of a line. The rule is said: without it LibreOffice takes the figure for a fixed height. */
function spacing({ before, after, line }: Pick<Style, 'before' | 'after' | 'line'>): XmlElement {
  return element('w:spacing', [], {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
    ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'auto' }),
  })
}
