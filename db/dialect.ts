import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** What the queries are written against; nothing outside `db/` knows it. */
export type Dialect = BetterSQLite3Database
