import { strFromU8, unzipSync } from 'fflate'

/** The first sheet of a scoring workbook: what stands in its cells, and what its cells take. */
export interface ReadMatrix {
  /** What a cell says; a formula with its sign, "=SUM(H19:H23)". */
  cell(at: string): string
  /** The row, among those from `from` on, whose title is this. */
  row(title: string, from?: number): number
  /** What the drop-down of a cell offers: its choices, and what stands in each of their rows beside them. */
  list(at: string): { choice: string; beside: string }[]
}

/** Reads the file itself, as a spreadsheet program finds it. */
export function readMatrix(bytes: Uint8Array): ReadMatrix {
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const sheet = part('xl/worksheets/sheet1.xml')
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
    plain(one),
  )
  const cells = new Map<string, string>()
  for (const [, at = '', attributes = '', inside = ''] of sheet.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const formula = /<f>(.*?)<\/f>/s.exec(inside)?.[1]
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? ''
    const text = attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : plain(value)
    cells.set(at, formula === undefined ? text : `=${plain(formula)}`)
  }
  const cell = (at: string) => cells.get(at) ?? ''
  return {
    cell,
    row: (title, from = 1) => {
      const rows = [...cells].filter(([at, text]) => /^B\d+$/.test(at) && text === title)
      const [found] = rows.map(([at]) => Number(at.slice(1))).filter((row) => row >= from)
      if (found === undefined) throw new Error(`the sheet has no row "${title}" from row ${from} on`)
      return found
    },
    list: (at) => {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
      for (const [, range = '', source = ''] of sheet.matchAll(
        /<dataValidation type="list" sqref="([^"]+)".*?<formula1>(.*?)<\/formula1>/gs,
      )) {
        const [, first = '', line, last = ''] = /^([A-Z]+)(\d+):([A-Z]+)\2$/.exec(range) ?? []
        if (line !== row || column < first || column > last) continue
        const [, from, to] = /^\$B\$(\d+):\$B\$(\d+)$/.exec(source) ?? []
        return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => ({
          choice: cell(`B${Number(from) + index}`),
          beside: cell(`C${Number(from) + index}`),
        }))
      }
      return []
    },
  }
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
