import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from './database'
import type { Dialect } from './dialect'
import { migrateDatabase } from './migrate-database'
import { Queue } from './queue'

interface OpenTransaction {
  open: boolean
  failed: boolean
}

/**
 * Opens `workbench.db` in a folder, made where it is missing, and brings it up to date. One connection writes,
 * in turns and under `BEGIN IMMEDIATE`; all else reads through a connection that cannot write.
 */
export function openDatabase(folder: string): Database {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'workbench.db')
  const writer = connect(file, false)
  migrateDatabase(writer)
  const reader = connect(file, true)
  const writes = drizzle(writer)
  const reads = drizzle(reader)
  const queue = new Queue()
  const running = new AsyncLocalStorage<OpenTransaction>()

  function current(): Dialect {
    const transaction = running.getStore()
    if (!transaction) return reads
    // Work that nobody waited for would otherwise write outside any transaction.
    if (!transaction.open) throw new Error('the transaction has ended; something in it was not awaited')
    return writes
  }

  async function transaction<T>(work: () => Promise<T>): Promise<T> {
    const outer = running.getStore()
    if (outer?.open) {
      try {
        return await work()
      } catch (error) {
        outer.failed = true
        throw error
      }
    }
    return queue.run(async () => {
      const state: OpenTransaction = { open: true, failed: false }
      writer.exec('BEGIN IMMEDIATE')
      try {
        const result = await running.run(state, work)
        if (state.failed) throw new Error('a step of the transaction failed; nothing was written')
        state.open = false
        writer.exec('COMMIT')
        return result
      } catch (error) {
        state.open = false
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw error
      }
    })
  }

  function close(): void {
    reader.close()
    writer.close()
  }
  return { transaction, current, close }
}

function connect(file: string, readonly: boolean): Sqlite.Database {
  const connection = new Sqlite(file, { readonly })
  connection.pragma('busy_timeout = 5000')
  connection.pragma('foreign_keys = ON')
  if (readonly) return connection
  connection.pragma('journal_mode = WAL')
  // What was acknowledged as saved survives a power cut.
  connection.pragma('synchronous = FULL')
  return connection
}
