/** The name on the tab of a worksheet part; the part's own name where the workbook does not say. */
export function sheetNameOf(part: string, kept: Record<string, Uint8Array>): string {
  const text = (name: string) => Buffer.from(kept[name] ?? new Uint8Array()).toString('utf8')
  const target = part.replace(/^xl\//, '')
  const relation = tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').find(
    (tag) => attribute(tag, 'Target')?.replace(/^\/xl\//, '') === target,
  )
  const id = relation && attribute(relation, 'Id')
  const sheet = tags(text('xl/workbook.xml'), 'sheet').find((tag) => id && attribute(tag, 'r:id') === id)
  return (sheet && attribute(sheet, 'name')) ?? target.replace(/^worksheets\//, '')
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
