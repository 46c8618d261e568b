import { isRightToLeft } from './is-right-to-left'
import { textRuns } from './text-runs'
import { element, valued, type XmlElement } from './xml-element'

/** How a paragraph differs from its style. */
export interface ParagraphLook {
  keepNext?: boolean
  pageBreakBefore?: boolean
  numbering?: { id: number; level: number }
  tabs?: XmlElement
  border?: XmlElement
  rightToLeft?: boolean
  spacing?: { before?: number; after?: number }
  alignEnd?: boolean
}

/** A paragraph in a named style, its properties in the order that the schema wants. */
export function paragraph(style: string, children: XmlElement[], look: ParagraphLook = {}): XmlElement {
  const { keepNext, pageBreakBefore, numbering, tabs, border, rightToLeft, spacing, alignEnd } = look
  const properties = [valued('w:pStyle', style)]
  if (keepNext) properties.push(element('w:keepNext'))
  if (pageBreakBefore) properties.push(element('w:pageBreakBefore'))
  if (numbering)
    properties.push(element('w:numPr', [valued('w:ilvl', numbering.level), valued('w:numId', numbering.id)]))
  if (border) properties.push(border)
  if (tabs) properties.push(tabs)
  if (rightToLeft) properties.push(element('w:bidi'))
  if (spacing)
    properties.push(
      element('w:spacing', [], {
        ...(spacing.before === undefined ? {} : { 'w:before': spacing.before }),
        ...(spacing.after === undefined ? {} : { 'w:after': spacing.after }),
      }),
    )
  if (alignEnd) properties.push(valued('w:jc', 'end'))
  return element('w:p', [element('w:pPr', properties), ...children])
}

/** A paragraph of plain text, set from right to left where its text is. */
export function textParagraph(text: string, style: string, look: ParagraphLook = {}): XmlElement {
  return paragraph(style, textRuns(text), isRightToLeft(text) ? { ...look, rightToLeft: true } : look)
}
