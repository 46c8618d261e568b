import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { aTender, settledProofs, theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'
import { aVersion } from '../testing/a-version'
import { convertToPdf } from './convert-to-pdf'
import { findOffice } from './find-office'

const folder = mkdtempSync(join(tmpdir(), 'workbench-office-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const able = findOffice() !== undefined && spawnSync('which', ['pdftotext']).status === 0
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('workbench-pdf-')).length

/** A program that stands for LibreOffice. */
function aProgram(name: string, script: string): string {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

it('says in a sentence that LibreOffice is missing', async () => {
  expect(await convertToPdf(new Uint8Array(), { office: null })).toMatchObject({
    ok: false,
    message: expect.stringContaining('not installed'),
  })
})

it.skipIf(process.platform === 'win32')('finds the program along the search path', () => {
  const office = aProgram('soffice', 'exit 0')
  expect(findOffice(folder)).toBe(office)
})

it.skipIf(process.platform === 'win32')('ends what takes too long, with all that it started', async () => {
  const office = aProgram('slow', 'sleep 30 & wait')
  const start = performance.now()
  const late = await convertToPdf(new Uint8Array(), { office, limit: 200 })
  expect(late).toMatchObject({ ok: false, message: expect.stringContaining('did not finish in 0.2 seconds') })
  expect(performance.now() - start).toBeLessThan(5_000)
})

it.skipIf(process.platform === 'win32')(
  'says so where no PDF came out, and leaves nothing behind',
  async () => {
    const before = leftBehind()
    const made = await convertToPdf(new Uint8Array(), { office: aProgram('idle', 'exit 0') })
    expect(made).toMatchObject({ ok: false, message: expect.stringContaining('take the Word file instead') })
    expect(leftBehind()).toBe(before)
  },
)

// A machine without LibreOffice says so before the tests; in CI its absence fails.
it.skipIf(!able && !process.env.CI)(
  'is tagged, has page numbers in its contents, and counts withdrawn clauses as the preview does',
  async () => {
    const tender = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'GEN-2', lot: '1', treatment: 'excluded', rationale: 'Elsewhere' },
      ],
    })
    const annex = makeAnnex(
      tender,
      theContent(),
      { draft: true },
      { earlier: [aVersion(aTender())], since: 1 },
    )
    if (!annex.ok) throw new Error(annex.message)
    const made = await convertToPdf(await annex.write())
    if (!made.ok) throw new Error(made.message)
    const file = join(folder, 'annex.pdf')
    writeFileSync(file, made.bytes)
    expect(Buffer.from(made.bytes).includes('/MarkInfo')).toBe(true)
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    const lines = stdout.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
    expect(lines.some((line) => /^A5 Requirements\s?\.+ ?\d+$/.test(line))).toBe(true)
    const numbered = annex.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [`${block.number} ${block.text}`]
      return block.kind === 'clause' ? [`${block.number} ${block.title}`] : []
    })
    expect(numbered.some((text) => text.includes('withdrawn'))).toBe(true)
    const missing = numbered.filter((text) => !lines.some((line) => line.startsWith(text.slice(0, 40))))
    expect(missing).toEqual([])
  },
  150_000,
)
