import type { FramePart } from './frames-of'
import { PAGE } from './page'
import { element, valued, type XmlElement } from './xml-element'

/** A4 upright; each section begins a page and has a header and a footer of its own. */
export function sectionProperties(frames: readonly FramePart[]): XmlElement {
  return element('w:sectPr', [
    ...frames.map(({ kind, type, id }) => element(`w:${kind}Reference`, [], { 'w:type': type, 'r:id': id })),
    valued('w:type', 'nextPage'),
    element('w:pgSz', [], { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', [], {
      'w:top': PAGE.top,
      'w:right': PAGE.side,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.side,
      'w:header': 708,
      'w:footer': 708,
      'w:gutter': 0,
    }),
    ...(frames.some(({ type }) => type === 'first') ? [element('w:titlePg')] : []),
  ])
}
