import { type PdfNode, pdfStructure, readingOrder } from './pdf-structure'

/** What keeps somebody who cannot see the pages from reading the PDF, a line a fault (ISO 14289-1; WCAG 2.2). */
export function pdfFaults(bytes: Uint8Array): string[] {
  const { tagged, language, showsTitle, title, root } = pdfStructure(bytes)
  if (!tagged || !root) return ['the PDF is not tagged']
  const nodes = readingOrder(root)
  return [
    ...(language ? [] : ['the language is not said']),
    ...(showsTitle && title.trim() !== '' ? [] : ['the title is not said']),
    ...headingFaults(nodes),
    ...nodes.filter(({ role }) => role === 'Table').flatMap(tableFaults),
    ...nodes
      .filter(({ role, alt }) => role === 'Figure' && !alt)
      .map(() => 'a figure has no alternative text'),
  ]
}

function headingFaults(nodes: PdfNode[]): string[] {
  let before = 0
  return nodes.flatMap(({ role }) => {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
    if (level === 0) return []
    const skipped = level > before + 1
    const fault = skipped ? [`a heading of level ${level} follows one of level ${before}`] : []
    before = level
    return fault
  })
}

/** A table has headers, each with its scope: the row beside which it stands, else its column. */
function tableFaults(table: PdfNode): string[] {
  const rows = table.children.filter(({ role }) => role === 'TR')
  const heads = readingOrder(table).filter(({ role }) => role === 'TH')
  if (heads.length === 0) return ['a table has no headers']
  if (heads.some(({ scope }) => !scope)) return ['a header of a table has no scope']
  const beside = rows.filter(({ children }) => children.some(({ role }) => role === 'TD'))
  if (beside.some(({ children }) => children.some(({ role, scope }) => role === 'TH' && scope !== 'Row')))
    return ['a header beside the cells of a row does not head that row']
  const width = rows[0]?.children.length
  return rows.every(({ children }) => children.length === width) ? [] : ['a table has rows of several widths']
}
