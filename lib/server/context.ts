import 'server-only'
import { join, resolve } from 'node:path'
import { openDatabase } from '@/db/open-database'
import { content } from '@/lib/content/content'
import type { Context } from '@/lib/services/context'
import { loadExamples } from '@/lib/services/load-examples'
import { refreshFindings } from '@/lib/services/refresh-findings'

// Next bundles this file several times; the process has one database and one queue of writers all the same.
const KEY = Symbol.for('procurement-workbench.context')
// globalThis has no type for a symbol of ours.
const holder = globalThis as typeof globalThis & { [KEY]?: Promise<Context> }

/** The context of this installation: made at the first call, never when a module is loaded. */
export function context(): Promise<Context> {
  holder[KEY] ??= open().catch((error: unknown) => {
    delete holder[KEY]
    throw error
  })
  return holder[KEY]
}

async function open(): Promise<Context> {
  const root = process.env.WORKBENCH_ROOT ?? process.cwd()
  const opened: Context = {
    content: content(),
    db: openDatabase(resolve(root, process.env.DATA_DIR ?? 'data')),
    // Whoever can open the page on this computer, until accounts come.
    officer: { id: 'local', name: 'Local officer' },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  }
  const folder = process.env.WORKBENCH_CONTENT ?? join(process.cwd(), 'content')
  await loadExamples(opened, join(folder, 'examples'))
  await refreshFindings(opened)
  return opened
}
