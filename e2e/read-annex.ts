import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

export interface AnnexFile {
  name: string
  /** The paragraphs of the text in their order. */
  lines: string[]
  /** Parts that are not well-formed XML, each with what the parser says. */
  broken: string[]
  /** Everything that any part says, for what must stand nowhere. */
  everything: string
  /** Title, text and line below of the clause with this title: up to the next clause or heading. */
  clause(title: string): string
}

/** Opens a downloaded Word file as an archive and reads it with the XML parser of the browser. */
export async function readAnnex(page: Page, download: Download): Promise<AnnexFile> {
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const parts = Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))
  const read = await page.evaluate((xmlParts) => {
    const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml')
    const broken = xmlParts.flatMap(({ name, text }) => {
      const error = parse(text).querySelector('parsererror')
      return error ? [`${name}: ${error.textContent}`] : []
    })
    const document = parse(xmlParts.find(({ name }) => name === 'word/document.xml')?.text ?? '<none/>')
    const paragraphs = [...document.getElementsByTagName('w:p')].map((paragraph) => ({
      style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
      text: [...paragraph.getElementsByTagName('w:t')]
        .map((run) => run.textContent)
        .join('')
        .replaceAll('\u00a0', ' '),
    }))
    return { broken, paragraphs }
  }, parts)
  const { paragraphs } = read
  const isHeading = (style: string) => style.startsWith('Heading')
  return {
    name: download.suggestedFilename(),
    lines: paragraphs.map(({ text }) => text),
    broken: read.broken,
    everything: parts.map(({ text }) => text).join('\n'),
    clause(title) {
      const first = paragraphs.findIndex(({ style, text }) => isHeading(style) && text === title)
      if (first < 0) throw new Error(`the file has no clause “${title}”`)
      const rest = paragraphs.slice(first + 1)
      const length = rest.findIndex(({ style }) => isHeading(style))
      return rest
        .slice(0, length < 0 ? undefined : length)
        .map(({ text }) => text)
        .join('\n')
    },
  }
}
