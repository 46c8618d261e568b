import { listVersions, type VersionHead } from '@/db/queries/list-versions'
import { fingerprint as fingerprintOf } from '@/lib/documents/fingerprint'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import { contentHash } from './content-hash'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

export interface ReadVersions {
  /** The latest first. */
  versions: VersionHead[]
  /** The tender as it stands is the latest version, unchanged. */
  unchanged: boolean
}

/** The versions of a tender, who kept them when and why. */
export async function readVersions(context: Context, input: unknown): Promise<ReadVersions> {
  const { tenderId } = parseInput(tenderTarget, input)
  const { tender } = await storedTender(context, tenderId)
  const versions = await listVersions(context.db, tenderId)
  const [last] = versions
  const unchanged =
    last?.fingerprint === fingerprintOf(tender, context.content.catalogue.id) &&
    last.contentHash === contentHash(context.content)
  return { versions, unchanged }
}
