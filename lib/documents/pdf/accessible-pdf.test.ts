import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { AnnexLook } from '../annex'
import type { Block } from '../block'
import { readLetterhead } from '../letterhead/read-letterhead'
import { aLetterhead } from '../letterhead/testing/a-letterhead'
import { anAnnex, anExample } from '../testing/an-annex'
import { pdfFaults } from '../testing/pdf-faults'
import { pdfStructure, readingOrder } from '../testing/pdf-structure'
import { validateWord } from '../testing/validate-word'
import { wordText } from '../testing/word-text'
import { convertToPdf } from './convert-to-pdf'
import { findOffice } from './find-office'

const folder = mkdtempSync(join(tmpdir(), 'workbench-accessible-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rendered(word: Uint8Array) {
  const made = await convertToPdf(word)
  if (!made.ok) throw new Error(made.message)
  return made
}

/** The text of each page. */
function pagesOf(pdf: Uint8Array): string[] {
  const file = join(folder, 'a.pdf')
  writeFileSync(file, pdf)
  const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return stdout.split('\f').slice(0, -1)
}

function headingLevels(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'part') return ['H1']
    if (block.kind === 'heading') return [`H${block.level + 1}`]
    return block.kind === 'clause' ? ['H4'] : []
  })
}

// A machine without LibreOffice says so before the tests; in CI its absence fails.
describe.skipIf(!findOffice() && !process.env.CI)('the PDF of the annex', () => {
  const programme = anExample('utrecht-like-programme')
  it.each([
    ['concession', programme],
    ['procurement', programme],
    ['open-market', programme],
    ['procurement', anExample('single-lot-procurement')],
  ] as const)(
    'can be read without seeing it: %s',
    async (model, tender) => {
      const annex = anAnnex(tender, { model, draft: true })
      const word = await annex.write()
      const { bytes, pages } = await rendered(word)
      expect(pdfFaults(bytes)).toEqual([])
      const { root, language } = pdfStructure(bytes)
      expect(language).toBe('en-GB')
      // The reading order is that of the outline.
      const levels = (root ? readingOrder(root) : [])
        .map(({ role }) => role)
        .filter((role) => /^H\d$/.test(role))
      expect(levels).toEqual(headingLevels(annex.blocks))
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
      // Each page says which it is, and holds more than its header and footer.
      const texts = pagesOf(bytes)
      texts.forEach((text, index) => {
        expect(text).toContain(`Page ${index + 1} of ${texts.length}`)
        expect(text.replace(/\s+/g, '').length).toBeGreaterThan(220)
      })
      expect(texts.at(-1)).toMatch(/Signature/)
      expect(texts.at(-1)).toMatch(/C[23]\s|A5\./)
      // Each line of the contents leads to the page where its heading stands, also in the Word file.
      const contents = annex.blocks.flatMap((block) => {
        if (block.kind === 'part') return [block.title]
        return block.kind === 'heading' && block.level < 3 ? [`${block.number} ${block.text}`] : []
      })
      expect(pages).toHaveLength(contents.length)
      contents.forEach((title, place) => {
        const page = texts[(pages[place] ?? 0) - 1]?.replace(/\s+/g, ' ')
        expect(page).toContain(title.slice(0, 40))
      })
      const numbered = await annex.write({ pages })
      expect(await validateWord(numbered)).toEqual([])
      expect(wordText(numbered)).toContain(
        `PAGEREF part_C \\h ${pages[contents.findIndex((title) => title.startsWith('Declaration of compliance and'))]}`,
      )
    },
    150_000,
  )

  it("has an alternative text for the city's logo", async () => {
    const read = readLetterhead(aLetterhead())
    if (!read.ok) throw new Error(read.message)
    const look: AnnexLook = { letterhead: read.letterhead }
    const { bytes } = await rendered(
      await anAnnex(programme, { model: 'open-market', draft: true }).write(look),
    )
    expect(pdfFaults(bytes)).toEqual([])
  }, 150_000)

  it('would be found wanting without its tags', () => {
    const bare = Buffer.from('%PDF-1.6\n1 0 obj\n<</Type/Catalog>>\nendobj')
    expect(pdfFaults(bare)).toEqual(['the PDF is not tagged'])
  })
})
