import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/**
 * Brings the database to this version: all pending migrations or none.
 * @throws where a newer version has already migrated it; going on would damage what it holds.
 */
export function migrateDatabase(connection: Sqlite.Database): void {
  const migrationsFolder = join(process.env.WORKBENCH_ROOT ?? process.cwd(), 'db', 'migrations')
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0
  const found = newestMigration(connection)
  if (found > known)
    throw new Error(
      `${connection.name} was last used by a newer version of the workbench; start that version`,
    )
  migrate(drizzle(connection), { migrationsFolder })
}

function newestMigration(connection: Sqlite.Database): number {
  const table = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (table === undefined) return 0
  const newest = connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get()
  return Number(newest ?? 0)
}
