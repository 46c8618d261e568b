import type { Database } from '@/db/database'
import type { Content } from '@/lib/domain/content'

/** Who asks, and all that is not the same twice: passed in, so that a test decides it. */
export interface Context {
  db: Database
  content: Content
  officer: { id: string; name: string }
  now(): Date
  newId(): string
}
