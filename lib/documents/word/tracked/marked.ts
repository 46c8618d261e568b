import type { XmlElement } from '../xml-element'
import { elementsOf } from './elements-of'
import type { Mark, Revision } from './revision'

/** The whole of a paragraph, table or run as put in or taken out (`w:ins`, `w:del`; ECMA-376, 17.13.5). */
export function marked(element: XmlElement, mark: Mark, revision: Revision): XmlElement[] {
  switch (element.name) {
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      // A name stands once in a file: with what is there now.
      return mark === 'del' ? [] : [element]
    case 'w:hyperlink': {
      const children = inside(element, mark, revision)
      return mark === 'del' ? children : [{ ...element, children }]
    }
    case 'w:sdt': {
      // Taken out, a control is no control any more: its words are struck through.
      if (mark === 'ins') return [{ ...element, children: inside(element, mark, revision) }]
      const content = elementsOf(element).find(({ name }) => name === 'w:sdtContent')
      return content ? inside(content, mark, revision) : []
    }
    case 'w:r':
      return [{ ...markOf(mark, revision), children: [mark === 'del' ? withDeletedText(element) : element] }]
    case 'w:p': {
      const properties = paragraphProperties(element, mark, revision)
      return [{ ...element, children: [properties, ...inside(element, mark, revision)] }]
    }
    case 'w:tr': {
      const found = element.children.find((child) => typeof child !== 'string' && child.name === 'w:trPr')
      const own = typeof found === 'object' ? found.children : []
      const properties = { name: 'w:trPr', attributes: {}, children: [...own, markOf(mark, revision)] }
      return [{ ...element, children: [properties, ...inside(element, mark, revision)] }]
    }
    default:
      return [{ ...element, children: inside(element, mark, revision) }]
  }
}

/** Everything below but properties, which stay as they are. */
function inside(element: XmlElement, mark: Mark, revision: Revision): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'w:pPr' || child.name === 'w:trPr') return []
    return keepsItself(child) ? [child] : marked(child, mark, revision)
  })
}

function keepsItself({ name }: XmlElement): boolean {
  return ['w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPrEx'].includes(name)
}

function markOf(mark: Mark, { author, date, nextId }: Revision): XmlElement {
  return {
    name: `w:${mark}`,
    attributes: { 'w:id': nextId(), 'w:author': author, 'w:date': date },
    children: [],
  }
}

/** Marks the paragraph's end too. What was taken out loses its number: it must not count any more. */
function paragraphProperties(paragraph: XmlElement, mark: Mark, revision: Revision): XmlElement {
  const found = paragraph.children.find((child) => typeof child !== 'string' && child.name === 'w:pPr')
  const own = (typeof found === 'object' ? found.children : []).filter(
    (child) => typeof child === 'string' || mark === 'ins' || child.name !== 'w:numPr',
  )
  const run = { name: 'w:rPr', attributes: {}, children: [markOf(mark, revision)] }
  return { name: 'w:pPr', attributes: {}, children: [...own, run] }
}

function withDeletedText(run: XmlElement): XmlElement {
  return {
    ...run,
    children: run.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:t' ? { ...child, name: 'w:delText' } : child,
    ),
  }
}
