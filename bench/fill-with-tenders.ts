import { readFileSync } from 'node:fs'
import { openDatabase } from '../db/open-database'
import { content } from '../lib/content/content'
import type { Context } from '../lib/services/context'
import { importTender } from '../lib/services/import-tender'

const EXAMPLE = 'content/examples/utrecht-like-programme.json'

/** Fills the database of a folder with copies of the example; the answer is the id of the last. */
export async function fillWithTenders(dataDir: string, count: number): Promise<string> {
  const context: Context = {
    db: openDatabase(dataDir),
    content: content(),
    officer: { id: 'bench', name: 'Benchmark' },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  }
  const text = readFileSync(EXAMPLE, 'utf8')
  let last = ''
  for (let i = 0; i < count; i += 1) last = (await importTender(context, { text })).id
  context.db.close()
  return last
}
