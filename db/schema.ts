import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AssembledLot } from '../lib/domain/assembly'
import type { RecordedDraw } from '../lib/domain/award/recorded-draw'
import type { Declaration, FormProblem, GivenValue, VERDICTS } from '../lib/domain/bid/received-bid'
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

/** One tenderer's bid for one lot. A removed one stays, so that the removal can be undone and its code is not given again. */
export const bids = sqliteTable(
  'bids',
  {
    id: text().primaryKey(),
    tenderId: text()
      .notNull()
      .references(() => tenders.id),
    lotId: text().notNull(),
    place: integer().notNull(),
    code: text().notNull(),
    tenderer: text().notNull(),
    receivedAt: text(),
    openedAt: text(),
    exclusionReason: text(),
    exclusionRequirement: text(),
    /** Why it is admitted although it came after the last day for tenders. */
    lateReason: text(),
    createdAt: text().notNull(),
    removedAt: text(),
    /** A file came from which nothing could be taken over; an officer decides whether it is a bid. */
    pending: integer({ mode: 'boolean' }).notNull().default(false),
    /** What was decided on a pending file that made no bid, with the reason. */
    setAside: text(),
  },
  (table) => [index('bids_by_lot').on(table.tenderId, table.lotId, table.place)],
)

/** How a bid stands to a mandatory requirement: what the tenderer declares, and what the officer finds. */
export const bidRequirements = sqliteTable(
  'bid_requirements',
  {
    bidId: text()
      .notNull()
      .references(() => bids.id),
    requirement: text().notNull(),
    verdict: text().$type<(typeof VERDICTS)[number]>().notNull(),
    reason: text(),
    declared: text({ mode: 'json' }).$type<Declaration[]>(),
  },
  (table) => [primaryKey({ columns: [table.bidId, table.requirement] })],
)

/** What a bid gives for a criterion, with the rationale and the passage in the bid. */
export const bidValues = sqliteTable(
  'bid_values',
  {
    bidId: text()
      .notNull()
      .references(() => bids.id),
    criterion: text().notNull(),
    value: text({ mode: 'json' }).$type<GivenValue>(),
    rationale: text(),
    passage: text(),
    claimed: text({ mode: 'json' }).$type<GivenValue>(),
    source: text().$type<'hand' | 'form'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bidId, table.criterion] })],
)

/** Every file that was handed in, as it came; an unreadable one is kept too, in quarantine. */
export const bidFiles = sqliteTable(
  'bid_files',
  {
    id: text().primaryKey(),
    bidId: text()
      .notNull()
      .references(() => bids.id),
    name: text().notNull(),
    sha256: text().notNull(),
    size: integer().notNull(),
    at: text().notNull(),
    readable: integer({ mode: 'boolean' }).notNull(),
    message: text().notNull(),
    problems: text({ mode: 'json' }).$type<FormProblem[]>().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [index('bid_files_by_bid').on(table.bidId, table.at)],
)

/**
 * A state of a tender that was kept: its document, what the rules made of it, and with which content. Never changed, never
 * deleted: what has left the house must stay readable as it was.
 */
export const versions = sqliteTable(
  'versions',
  {
    id: text().primaryKey(),
    tenderId: text()
      .notNull()
      .references(() => tenders.id),
    /** 1, 2, 3 … within the tender. */
    number: integer().notNull(),
    name: text().notNull(),
    reason: text().notNull(),
    at: text().notNull(),
    officerId: text().notNull(),
    officer: text().notNull(),
    revision: integer().notNull(),
    document: text().notNull(),
    lots: text({ mode: 'json' }).$type<AssembledLot[]>().notNull(),
    /** Findings that stood in the way of publication then. */
    blocks: integer().notNull(),
    catalogue: text().notNull(),
    contentHash: text().notNull(),
    fingerprint: text().notNull(),
  },
  (table) => [uniqueIndex('versions_by_number').on(table.tenderId, table.number)],
)

/** A city's own look for the annex: the Word file as it came. One stands at a time; a former one stays, so that a removal can be undone. */
export const letterheads = sqliteTable(
  'letterheads',
  {
    id: text().primaryKey(),
    tenderId: text()
      .notNull()
      .references(() => tenders.id),
    name: text().notNull(),
    sha256: text().notNull(),
    size: integer().notNull(),
    at: text().notNull(),
    officer: text().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
    removedAt: text(),
  },
  (table) => [index('letterheads_by_tender').on(table.tenderId, table.removedAt)],
)

/**
 * A drawing of lots as it was recorded: among which bids, for which rank, in which order. One that was taken back stays; one that
 * no longer fits the tie stays too, and is not used.
 */
export const draws = sqliteTable(
  'draws',
  {
    id: text().primaryKey(),
    tenderId: text()
      .notNull()
      .references(() => tenders.id),
    lotId: text().notNull(),
    rank: integer().notNull(),
    order: text({ mode: 'json' }).$type<RecordedDraw['order']>().notNull(),
    day: text().notNull(),
    present: text().notNull(),
    note: text().notNull(),
    at: text().notNull(),
    officer: text().notNull(),
    removedAt: text(),
  },
  (table) => [index('draws_by_lot').on(table.tenderId, table.lotId, table.at)],
)

/** What happened once and must not happen again, such as filling an empty database with the examples. */
export const milestones = sqliteTable('milestones', { name: text().primaryKey(), at: text().notNull() })

export interface AuditDetail {
  before?: unknown
  after?: unknown
}
export type TenderRow = typeof tenders.$inferSelect
export type AuditRow = typeof audit.$inferSelect
export type BidRow = typeof bids.$inferSelect
export type BidRequirementRow = typeof bidRequirements.$inferSelect
export type BidValueRow = typeof bidValues.$inferSelect
export type BidFileRow = typeof bidFiles.$inferSelect
export type LetterheadRow = typeof letterheads.$inferSelect
export type DrawRow = typeof draws.$inferSelect
export type VersionRow = typeof versions.$inferSelect
