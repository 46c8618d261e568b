import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { OPERATIONAL_MODELS } from '../lib/domain/sets'

/**
 * A tender is one `tender/1` document. The columns beside it are for the list: every change rewrites them from the
 * document, and `contentHash` says with which content the findings were counted.
 */
export const tenders = sqliteTable(
  'tenders',
  {
    id: text().primaryKey(),
    document: text().notNull(),
    title: text().notNull(),
    reference: text().notNull(),
    authority: text().notNull(),
    country: text().notNull(),
    /** Title, reference and authority as the search compares them. */
    searchText: text().notNull(),
    models: text({ mode: 'json' }).$type<(typeof OPERATIONAL_MODELS)[number][]>().notNull(),
    lots: integer().notNull(),
    blocks: integer().notNull(),
    warnings: integer().notNull(),
    notes: integer().notNull(),
    contentHash: text().notNull(),
    example: integer({ mode: 'boolean' }).notNull(),
    revision: integer().notNull(),
    createdAt: text().notNull(),
    changedAt: text().notNull(),
    deletedAt: text(),
  },
  (table) => [index('tenders_by_change').on(table.deletedAt, table.changedAt, table.id)],
)

/** Who changed what, one row a change, written in the change's transaction. `revision` is the one it led to. */
export const audit = sqliteTable(
  'audit',
  {
    id: text().primaryKey(),
    tenderId: text()
      .notNull()
      .references(() => tenders.id),
    at: text().notNull(),
    officerId: text().notNull(),
    officer: text().notNull(),
    action: text().notNull(),
    /** What was changed: `details`, `lot 1`, `requirement SC-5 lot 1`. */
    section: text().notNull(),
    revision: integer().notNull(),
    /** The section before and after. */
    detail: text({ mode: 'json' }).$type<AuditDetail>().notNull(),
  },
  (table) => [
    index('audit_by_revision').on(table.tenderId, table.revision),
    index('audit_by_section').on(table.tenderId, table.section, table.revision),
  ],
)

/** What happened once and must not happen again, such as filling an empty database with the examples. */
export const milestones = sqliteTable('milestones', { name: text().primaryKey(), at: text().notNull() })

export interface AuditDetail {
  before?: unknown
  after?: unknown
}
export type TenderRow = typeof tenders.$inferSelect
export type AuditRow = typeof audit.$inferSelect
