import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A machine without LibreOffice says so before the tests; in CI its absence fails. */
export const WITHOUT_LIBREOFFICE = spawnSync('soffice', ['--version']).status !== 0 && !process.env.CI

/** Workbooks opened and saved again by LibreOffice; one start of the program for all of them. */
export function savedByLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-calc-'))
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`)
      writeFileSync(file, bytes)
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
    return files.map((_, index) => new Uint8Array(readFileSync(join(out, `${index}.xlsx`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
