import type { Dialect } from './dialect'

/** The one database of an installation, as services see it. */
export interface Database {
  /**
   * Runs `work` alone among writers and commits it, or rolls all of it back where it throws; a call inside joins.
   * Never wait for files, network or documents in it: writers queue.
   */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** For `db/queries` alone: the writer inside a transaction, else a connection that cannot write. */
  current(): Dialect
  close(): void
}
