import { findVersions } from '@/db/queries/find-versions'
import type { VersionRow } from '@/db/schema'
import type { EarlierVersion } from '@/lib/documents/changes/earlier-version'
import { parseTender } from '@/lib/domain/parse-tender'
import type { Context } from './context'
import { Refusal } from './refusal'

export interface KeptVersion extends EarlierVersion {
  reason: string
  officer: string
  contentHash: string
}

/** Every version of a tender with its texts as they were kept, the earliest first. */
export async function keptVersions(context: Context, tenderId: string): Promise<KeptVersion[]> {
  const rows = await findVersions(context.db, tenderId)
  return rows.map((row) => keptVersion(context, row))
}

function keptVersion(context: Context, row: VersionRow): KeptVersion {
  const parsed = parseTender(JSON.parse(row.document), context.content)
  if (!parsed.ok)
    throw new Refusal(
      'invalid',
      `Version ${row.number} no longer fits the catalogue of this installation.`,
      parsed.problems,
    )
  const { number, name, reason, officer, contentHash, lots } = row
  return { tender: parsed.tender, lots, number, name, reason, officer, contentHash, day: row.at.slice(0, 10) }
}
