import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from './database'
import { openDatabase } from './open-database'

/** A real, empty, migrated database in a folder of its own; `end` takes both away. */
export function testDatabase(): { db: Database; folder: string; end(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'))
  const db = openDatabase(folder)
  const end = () => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { db, folder, end }
}
