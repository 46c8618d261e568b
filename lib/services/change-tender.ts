import { insertAudit } from '@/db/queries/insert-audit'
import { updateTender } from '@/db/queries/update-tender'
import { parseTender } from '@/lib/domain/parse-tender'
import type { Problem } from '@/lib/domain/problems'
import type { Tender } from '@/lib/domain/tender'
import { type TenderAction, whyNot } from '@/lib/domain/why-not'
import type { Context } from './context'
import { derivedColumns } from './derived-columns'
import { problemSummary } from './parse-input'
import { Refusal } from './refusal'
import { refuseStale } from './refuse-stale'
import { storedTender } from './stored-tender'

export interface Section {
  /** What is changed, as the audit trail names it: a stale change of the same section is refused. */
  section: string
  /** The section itself, kept in the audit trail as it stood before and after. */
  look(tender: Tender): unknown
}

export interface Change extends Section {
  /** The verb, as the audit trail names it. */
  action: string
  /** Sections that change in the same breath: each that does gets an audit entry of its own. */
  also?: Section[]
  /** Adds or takes away a whole: whatever another window did meanwhile, both stand. */
  merges?: true
  /** Refused with its sentence where the rules say why not. */
  guard?: TenderAction
  /** The tender after the change; it is handed a copy, and may change that. Throws a `Refusal` where it cannot. */
  alter(tender: Tender): Tender | Promise<Tender>
  /** Where the section's form stands in the changed tender, `lots[0].`: taken off the paths of its problems. */
  formPath?(tender: Tender): string
}

export interface Changed {
  revision: number
  /** The audit entry; absent where the change changed nothing. */
  entry?: string
  /** With those of the sections that changed in the same breath. */
  entries: string[]
}

/**
 * Load, guard, change one section, check the whole, write it with its audit entry: one transaction. A change that
 * changes nothing writes nothing, and is never stale: what a page sends again after a reload is there already.
 */
export function changeTender(
  context: Context,
  { tenderId, revision }: { tenderId: string; revision?: number },
  change: Change,
): Promise<Changed> {
  return context.db.transaction(async () => {
    const { row, tender } = await storedTender(context, tenderId)
    const reason = whyNot(change.guard ?? 'change', {
      deleted: row.deletedAt !== null,
      lots: tender.lots.length,
    })
    if (reason !== null) throw new Refusal('not-allowed', reason)
    const before = structuredClone(tender)
    const after = checked(context, change, await change.alter(tender))
    if (JSON.stringify(after) === JSON.stringify(before)) return { revision: row.revision, entries: [] }
    const changed = [change, ...(change.also ?? [])].filter(
      ({ look }, index) => index === 0 || JSON.stringify(look(before)) !== JSON.stringify(look(after)),
    )
    if (!change.merges)
      for (const { section } of changed) await refuseStale(context, tenderId, section, revision)
    const next = row.revision + 1
    const at = context.now().toISOString()
    await updateTender(context.db, tenderId, {
      ...derivedColumns(context, after),
      revision: next,
      changedAt: at,
    })
    const entries = changed.map((one) => ({ id: context.newId(), ...one }))
    for (const { id, section, look } of entries)
      await insertAudit(context.db, {
        id,
        tenderId,
        at,
        officerId: context.officer.id,
        officer: context.officer.name,
        action: change.action,
        section,
        revision: next,
        detail: { before: look(before), after: look(after) },
      })
    const ids = entries.map(({ id }) => id)
    return { revision: next, entry: ids[0], entries: ids }
  })
}

/** The changed tender as a file would hold it, whole and parsed again. */
function checked(context: Context, change: Change, altered: Tender): Tender {
  const parsed = parseTender(JSON.parse(JSON.stringify(altered)), context.content)
  if (parsed.ok) return parsed.tender
  const found = inForm(parsed.problems, change.formPath?.(altered) ?? '')
  throw new Refusal('invalid', problemSummary(found), found)
}

function inForm(found: Problem[], formPath: string): Problem[] {
  return found.map(({ path, message }) => ({
    path: path.startsWith(formPath) ? path.slice(formPath.length) : path,
    message,
  }))
}
