import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { anAnnex, anExample } from './testing/an-annex'

const folder = mkdtempSync(join(tmpdir(), 'workbench-numbers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const found = (name: string) => spawnSync('which', [name]).status === 0
const able = found('soffice') && found('pdftotext')

/** The lines of the pages, as LibreOffice lays them out and counts their numbers. */
function linesOf(bytes: Uint8Array): string[] {
  writeFileSync(join(folder, 'annex.docx'), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'annex.docx'),
  ])
  const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'annex.pdf'), '-'], { encoding: 'utf8' })
  return stdout.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
}

// A machine without LibreOffice says so before the tests; in CI its absence fails.
it.skipIf(!able && !process.env.CI)(
  'counts in the preview as Word counts, part B alone included',
  async () => {
    const programme = anExample('utrecht-like-programme')
    for (const choice of [{ draft: true }, { model: 'concession', part: 'B', draft: false }] as const) {
      const { blocks, write } = anAnnex(programme, choice)
      const lines = linesOf(await write())
      const numbered = blocks.flatMap((block) => {
        if (block.kind === 'part') return [`${block.label} ${block.title}`]
        if (block.kind === 'heading') return [`${block.number} ${block.text}`]
        return block.kind === 'clause' ? [`${block.number} ${block.title}`] : []
      })
      expect(numbered.length).toBeGreaterThan(6)
      // A long heading runs over two lines; its first words are enough.
      const missing = numbered.filter((text) => !lines.some((line) => line.startsWith(text.slice(0, 50))))
      expect(missing).toEqual([])
    }
  },
  120_000,
)
