import { testDatabase } from '@/db/testing'
import { theContent } from '@/lib/domain/testing/a-tender'
import type { Context } from '../context'

/** A context on a real, empty database: ids count up, the clock moves a second at each look. `end` cleans up. */
export function aContext(): { context: Context; end(): void } {
  const { db, end } = testDatabase()
  let ids = 0
  let seconds = 0
  const context: Context = {
    db,
    content: theContent(),
    officer: { id: 'ada', name: 'Ada Officer' },
    now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, seconds++)),
    newId: () => `id-${++ids}`,
  }
  return { context, end }
}
