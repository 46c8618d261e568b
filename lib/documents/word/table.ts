import { cleanText } from './clean-text'
import { element, valued, type XmlElement } from './xml-element'

export interface Rule {
  size: number
  color: string
}

export interface TableLook {
  widths: number[]
  indent?: number
  /** Said by screen readers (`w:tblCaption`). */
  caption: string
  borders: { outer?: Rule; sides?: Rule; rows?: Rule; columns?: Rule }
  margins: { top: number; bottom: number; left: number; right: number }
}

/** A table of fixed widths whose properties stand in the order that the schema wants. */
export function table(rows: XmlElement[], look: TableLook): XmlElement {
  const { widths, indent = 0, caption, borders, margins } = look
  const width = widths.reduce((sum, one) => sum + one, 0)
  const properties = [
    dxa('w:tblW', width),
    dxa('w:tblInd', indent),
    element('w:tblBorders', [
      border('w:top', borders.outer),
      border('w:left', borders.sides),
      border('w:bottom', borders.outer),
      border('w:right', borders.sides),
      border('w:insideH', borders.rows),
      border('w:insideV', borders.columns),
    ]),
    valuedType('w:tblLayout', 'fixed'),
    element('w:tblCellMar', [
      dxa('w:top', margins.top),
      dxa('w:left', margins.left),
      dxa('w:bottom', margins.bottom),
      dxa('w:right', margins.right),
    ]),
    valued('w:tblCaption', cleanText(caption).replace(/\s+/g, ' ')),
  ]
  return element('w:tbl', [
    element('w:tblPr', properties),
    element(
      'w:tblGrid',
      widths.map((one) => element('w:gridCol', [], { 'w:w': one })),
    ),
    ...rows,
  ])
}

/** `unbroken`: the row stays on one page. */
export function tableRow(cells: XmlElement[], look: { unbroken: boolean; head?: boolean }): XmlElement {
  const properties = [
    ...(look.unbroken ? [element('w:cantSplit')] : []),
    ...(look.head ? [element('w:tblHeader')] : []),
  ]
  return element('w:tr', properties.length > 0 ? [element('w:trPr', properties), ...cells] : cells)
}

/** A cell; its last child is a paragraph, as Word demands. */
export function tableCell(
  width: number,
  content: XmlElement[],
  look: { paper?: string; right?: number } = {},
): XmlElement {
  const properties = [
    dxa('w:tcW', width),
    ...(look.paper
      ? [element('w:shd', [], { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.paper })]
      : []),
    ...(look.right === undefined ? [] : [element('w:tcMar', [dxa('w:right', look.right)])]),
  ]
  return element('w:tc', [element('w:tcPr', properties), ...content])
}

/** A line at the edge of a paragraph or table. */
export function border(name: string, rule: Rule | undefined, space = 0): XmlElement {
  return element(
    name,
    [],
    rule
      ? { 'w:val': 'single', 'w:sz': rule.size, 'w:space': space, 'w:color': rule.color }
      : { 'w:val': 'nil' },
  )
}

function dxa(name: string, width: number): XmlElement {
  return element(name, [], { 'w:w': width, 'w:type': 'dxa' })
}

function valuedType(name: string, type: string): XmlElement {
  return element(name, [], { 'w:type': type })
}
