import { BorderStyle, type IStylesOptions, LineRuleType, UnderlineType } from 'docx'
import type { Language } from '../../domain/sets'
import { LANGUAGE_TAG } from './language-tag'
import { type Letterhead, TAKEN_STYLES } from './letterhead'
import { NUMBER_COLUMN } from './page'
import { ACCENT, BLOCK, INK, LINE_STRONG, SOFT } from './palette'

/** Two families that every Word has; LibreOffice replaces them by Carlito and Caladea of the same widths (decision 5). */
const SANS = 'Calibri'
const SERIF = 'Cambria'

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
  /** The name by which the library knows the style, where it has one of its own that ours replaces. */
  builtIn?: 'title' | 'caption' | 'heading1' | 'heading2' | 'heading3' | 'heading4'
}

/** Named styles for everything, so that a city's own look comes in at one place. */
export function styles(language: Language, letterhead?: Letterhead): IStylesOptions {
  const taken = letterhead?.styles ?? {}
  const { font = SANS, size = 21, color = INK, ...rest } = taken.Normal ?? {}
  const looks = STYLES.map((style) => inLook(style, taken))
  return {
    default: {
      document: {
        run: { font, size, color, ...rest, language: { value: LANGUAGE_TAG[language] } },
        paragraph: { spacing: { after: 120, ...lineHeight(269) } },
      },
      ...Object.fromEntries(
        looks.flatMap((style) => (style.builtIn ? [[style.builtIn, paragraphStyle(style)]] : [])),
      ),
      hyperlink: { run: { color: ACCENT, underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles: looks.filter(({ builtIn }) => !builtIn).map(paragraphStyle),
    characterStyles: [
      character('IndexLink', 'Index link', {}),
      character('PlaceholderText', 'Placeholder Text', { color: SOFT }),
      character('CheckBox', 'Check box', { font: 'MS Gothic' }),
    ],
  }
}

const clause = { left: NUMBER_COLUMN }

const STYLES: Style[] = [
  {
    id: 'Title',
    name: 'Title',
    builtIn: 'title',
    run: { size: 56, bold: true },
    before: 0,
    after: 160,
    line: 252,
  },
  heading(1, 36, ACCENT, 0, 200),
  heading(2, 28, INK, 400, 120),
  heading(3, 24, ACCENT, 320, 120),
  heading(4, 22, INK, 280, 40),
  {
    id: 'Caption',
    name: 'caption',
    builtIn: 'caption',
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
  // LibreOffice tags a cell in a style of this name as a header of its row.
  {
    id: 'TableRowHead',
    name: 'Table Heading',
    run: { size: 19, bold: true, color: SOFT },
    before: 30,
    after: 30,
  },
  { id: 'PageFrame', name: 'Page frame', run: { size: 17, color: SOFT }, before: 0, after: 0 },
]

function heading(level: 1 | 2 | 3 | 4, size: number, color: string, before: number, after: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    builtIn: `heading${level}`,
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

function paragraphStyle({
  id,
  name,
  run = {},
  before,
  after,
  line,
  left,
  rule,
  keepNext,
  outlineLevel,
}: Style) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(outlineLevel === undefined ? {} : { next: 'AnnexText' }),
    run,
    paragraph: {
      ...(keepNext ? { keepNext } : {}),
      ...(outlineLevel === undefined ? {} : { keepLines: true, outlineLevel }),
      ...(rule ? { border: { left: { style: BorderStyle.SINGLE, size: 12, color: rule, space: 8 } } } : {}),
      ...(left === undefined && !rule ? {} : { indent: { left: (left ?? 0) + (rule ? 160 : 0) } }),
      spacing: {
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(line === undefined ? {} : lineHeight(line)),
      },
    },
  }
}

function character(id: string, name: string, run: { color?: string; font?: string }) {
  return { id, name, basedOn: 'DefaultParagraphFont', run }
}

/** Line height in 240ths of a line. The rule is said: without it LibreOffice takes the figure for a fixed height. */
function lineHeight(line: number) {
  return { line, lineRule: LineRuleType.AUTO }
}
