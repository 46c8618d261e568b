import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { Language } from '../../domain/sets'
import { NUMBER_COLUMN } from './page'
import { ACCENT, BLOCK, INK, LINE_STRONG, SOFT } from './palette'

/** Two families that every Word has; LibreOffice replaces them by Carlito and Caladea of the same widths (decision 5). */
const SANS = 'Calibri'
const SERIF = 'Cambria'

const TAGS: Record<Language, string> = { en: 'en-GB' }
const clause = { left: NUMBER_COLUMN }

/** Named styles for everything, so that a city can put its own look over the file in one place. */
export function styles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language: { value: TAGS[language] } },
        paragraph: { spacing: { after: 120, ...lines(269) } },
      },
      title: {
        run: { font: SANS, size: 56, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 160, ...lines(252) }, alignment: AlignmentType.LEFT },
      },
      heading1: heading(0, 36, ACCENT, 0, 200),
      heading2: heading(1, 28, INK, 400, 120),
      heading3: heading(2, 24, ACCENT, 320, 120),
      heading4: heading(3, 22, INK, 280, 40),
      caption: {
        run: { font: SANS, size: 19, bold: true, color: SOFT, italics: false },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: ACCENT } },
    },
    characterStyles: [
      { id: 'IndexLink', name: 'Index link', basedOn: 'DefaultParagraphFont', run: { color: INK } },
    ],
    paragraphStyles: [
      style('CoverAuthority', 'Cover authority', { size: 26, color: ACCENT, bold: true }, 2_600, 120),
      style('CoverSubtitle', 'Cover subtitle', { size: 28, color: SOFT }, 0, 480),
      style('CoverStatus', 'Cover status', { size: 32, bold: true, color: BLOCK }, 0, 120),
      { ...style('Notice', 'Notice', { size: 21 }, 60, 60), paragraph: aside(BLOCK, 0) },
      style('ContentsTitle', 'Contents title', { size: 36, bold: true, color: ACCENT }, 0, 200),
      toc(1, { bold: true }, 0, 160),
      toc(2, {}, 340, 20),
      toc(3, { color: SOFT, size: 20 }, 680, 0),
      indented('AnnexText', 'Annex text', {}),
      {
        ...style('AnnexNote', 'Annex note', { color: SOFT, size: 20 }, 0, 120),
        paragraph: { indent: clause },
      },
      {
        ...style('AnnexWarning', 'Annex warning', {}, 60, 120),
        paragraph: aside(BLOCK, NUMBER_COLUMN),
      },
      indented('AnnexList', 'Annex list', {}),
      indented('Definition', 'Definition', {}),
      style('FactLabel', 'Fact label', { size: 19, bold: true, color: SOFT }, 20, 20),
      style('FactValue', 'Fact value', { size: 20 }, 10, 20),
      { ...indented('ClauseMark', 'Clause mark', { size: 19, color: SOFT }), ...keep(80) },
      {
        ...indented('ClauseText', 'Clause text', { font: SERIF }),
        paragraph: { indent: clause, spacing: { after: 100, ...lines(283) } },
      },
      { ...indented('ClauseLabel', 'Clause label', { size: 19, bold: true, color: SOFT }), ...keep(20) },
      {
        ...indented('ClauseProof', 'Clause proof', { size: 20 }),
        paragraph: { indent: clause, spacing: { after: 40 } },
      },
      {
        ...indented('ClauseNote', 'Clause note', { size: 20, italics: true }),
        paragraph: { indent: clause, spacing: { after: 60 } },
      },
      {
        ...indented('ClauseExplanation', 'Clause explanation', { size: 19, color: SOFT }),
        paragraph: {
          ...aside(LINE_STRONG, NUMBER_COLUMN),
          spacing: { before: 80, after: 120, ...lines(252) },
        },
      },
      style('TableText', 'Table text', { size: 19 }, 30, 30),
      style('TableHead', 'Table head', { size: 18, bold: true, color: SOFT }, 30, 30),
      style('TableRowHead', 'Table row head', { size: 19, bold: true }, 30, 30),
      style('PageFrame', 'Page frame', { size: 17, color: SOFT }, 0, 0),
    ],
  }

  function keep(after: number) {
    return { paragraph: { indent: clause, keepNext: true, spacing: { after } } }
  }
}

/** Line height in 240ths of a line. The rule is said: without it LibreOffice takes the figure for a fixed height. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO }
}

function heading(outlineLevel: number, size: number, color: string, before: number, after: number) {
  return {
    run: { font: SANS, size, bold: true, color, italics: false },
    paragraph: { spacing: { before, after, ...lines(252) }, keepNext: true, keepLines: true, outlineLevel },
  }
}

function style(id: string, name: string, run: object, before: number, after: number) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing: { before, after } } }
}

function indented(id: string, name: string, run: object) {
  return {
    ...style(id, name, run, 0, 100),
    paragraph: { indent: { left: NUMBER_COLUMN }, spacing: { after: 100 } },
  }
}

function toc(level: number, run: object, left: number, before: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run,
    paragraph: { indent: { left }, spacing: { before, after: 20 } },
  }
}

/** A rule at the left: apart from what obliges. */
function aside(color: string, left: number) {
  return {
    indent: { left: left + 160 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color, space: 8 } },
    spacing: { before: 60, after: 120 },
  }
}
