import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type CellValue, readXlsx } from 'hucre/xlsx'

/** A workbook as LibreOffice has calculated it: its defined names, as `name` or `sheet!name`, and its cells. */
export interface Recalculated {
  named: Map<string, CellValue>
  cell: (sheet: string, reference: string) => CellValue
}

/**
 * Lets LibreOffice calculate workbooks from nothing: stored results are taken out first, so that none of them can pass for a
 * calculated one. One start of the program for all of them.
 */
export async function recalculate(workbooks: readonly Uint8Array[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-calc-'))
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`)
      writeFileSync(file, withoutResults(bytes))
      return file
    })
    const out = join(folder, 'out')
    mkdirSync(out)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files],
      { encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.error?.message ?? run.stderr}`)
    return await Promise.all(
      workbooks.map((_, index) => read(new Uint8Array(readFileSync(join(out, `${index}.xlsx`))))),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
