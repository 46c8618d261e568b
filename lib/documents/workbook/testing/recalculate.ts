import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { savedByLibreOffice } from './saved-by-libreoffice'

/** A workbook as LibreOffice has calculated it: its defined names, as `name` or `sheet!name`, and its cells. */
export interface Recalculated {
  named: Map<string, CellValue>
  cell: (sheet: string, reference: string) => CellValue
}

/**
 * Lets LibreOffice calculate workbooks from nothing: stored results are taken out first, so that none of them can pass for a
 * calculated one.
 */
export async function recalculate(workbooks: readonly Uint8Array[]): Promise<Recalculated[]> {
  return Promise.all(savedByLibreOffice(workbooks.map(withoutResults)).map(read))
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(data).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'))
      : data,
  ])
  return zipSync(Object.fromEntries(entries), { level: 1 })
}

async function read(bytes: Uint8Array): Promise<Recalculated> {
  const workbook = await readXlsx(bytes)
  const cell = (sheet: string, reference: string): CellValue => {
    const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    return workbook.sheets.find(({ name }) => name === sheet)?.rows[Number(digits) - 1]?.[column - 1] ?? null
  }
  const named = new Map(
    (workbook.namedRanges ?? []).map(({ name, range, scope }) => {
      const at = range.lastIndexOf('!')
      const sheet = range.slice(0, at).replace(/^\$?'?|'$/g, '')
      return [scope ? `${scope}!${name}` : name, cell(sheet, range.slice(at + 1))] as const
    }),
  )
  return { named, cell }
}
