import { PAGE } from './page'
import { element, valued, type XmlElement } from './xml-element'

/** A4 upright; each section begins a page and has a header and a footer of its own. */
export function sectionProperties(header: string, footer: string): XmlElement {
  const reference = (name: string, id: string) => element(name, [], { 'w:type': 'default', 'r:id': id })
  return element('w:sectPr', [
    reference('w:headerReference', header),
    reference('w:footerReference', footer),
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
  ])
}
