import { aligned } from '../../../domain/changes/aligned'
import type { XmlElement } from '../xml-element'
import { comparedParagraph } from './compared-paragraph'
import { elementsOf } from './elements-of'
import { marked } from './marked'
import type { Revision } from './revision'
import { signature } from './signature'
import { textOf } from './text-of'

/** Paragraphs and tables of before and now as one text with its changes marked. */
export function comparedContent(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  revision: Revision,
): XmlElement[] {
  const same = (one: XmlElement, other: XmlElement) => signature(one) === signature(other)
  return aligned(before, after, same, isAlike).flatMap((side) => {
    if (side.after === undefined) return marked(side.before, 'del', revision)
    if (side.before === undefined) return marked(side.after, 'ins', revision)
    if (same(side.before, side.after)) return [side.after]
    return side.after.name === 'w:tbl'
      ? [comparedTable(side.before, side.after, revision)]
      : [comparedParagraph(side.before, side.after, revision)]
  })
}

/** A changed text keeps its kind and its style. */
function isAlike(one: XmlElement, other: XmlElement): boolean {
  const style = (element: XmlElement) =>
    elementsOf(element)
      .find(({ name }) => name === 'w:pPr')
      ?.children.find((child) => typeof child !== 'string' && child.name === 'w:pStyle')
  return one.name === other.name && JSON.stringify(style(one)) === JSON.stringify(style(other))
}

/** Row by row: a row is known by its first cell, else by its place. */
function comparedTable(before: XmlElement, after: XmlElement, revision: Revision): XmlElement {
  const rows = (table: XmlElement) => elementsOf(table).filter(({ name }) => name === 'w:tr')
  const cells = (row: XmlElement) => elementsOf(row).filter(({ name }) => name === 'w:tc')
  const title = (row: XmlElement) => cells(row).slice(0, 1).map(textOf).join('')
  const compared = aligned(
    rows(before),
    rows(after),
    (one, other) => title(one) === title(other),
    (one, other) => cells(one).length === cells(other).length,
  ).flatMap((side) => {
    if (side.after === undefined) return marked(side.before, 'del', revision)
    if (side.before === undefined) return marked(side.after, 'ins', revision)
    return [comparedRow(side.before, side.after, revision)]
  })
  return { ...after, children: [...elementsOf(after).filter(({ name }) => name !== 'w:tr'), ...compared] }
}

function comparedRow(before: XmlElement, after: XmlElement, revision: Revision): XmlElement {
  const old = elementsOf(before).filter(({ name }) => name === 'w:tc')
  let column = 0
  return {
    ...after,
    children: elementsOf(after).map((child) => {
      if (child.name !== 'w:tc') return child
      const earlier = old[column]
      column += 1
      const isContent = ({ name }: XmlElement) => name !== 'w:tcPr'
      const content = elementsOf(child).filter(isContent)
      const compared = comparedContent(
        earlier ? elementsOf(earlier).filter(isContent) : [],
        content,
        revision,
      )
      return {
        ...child,
        children: [...elementsOf(child).filter(({ name }) => name === 'w:tcPr'), ...compared],
      }
    }),
  }
}
