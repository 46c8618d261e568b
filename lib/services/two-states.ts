import type { EarlierVersion } from '@/lib/documents/changes/earlier-version'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Snapshot } from '@/lib/domain/changes/snapshot'
import { contentHash } from './content-hash'
import type { Context } from './context'
import { type KeptVersion, keptVersions } from './kept-versions'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

export interface TwoStates {
  before: KeptVersion
  /** With a number where it is a version too. */
  now: Snapshot & { number?: number }
  /** All versions before `now`, the earliest first. */
  earlier: EarlierVersion[]
  /** The texts of the catalogue in this installation are no longer those of before. */
  otherTexts: boolean
}

/** A version, and a later one or the tender as it stands, to be compared. */
export async function twoStates(
  context: Context,
  { tenderId, from, to }: { tenderId: string; from: number; to?: number | undefined },
): Promise<TwoStates> {
  const { tender } = await storedTender(context, tenderId)
  const versions = await keptVersions(context, tenderId)
  const before = theVersion(versions, from)
  if (to === undefined) {
    const now = { tender, lots: assembleLots(tender, context.content).lots }
    const otherTexts = before.contentHash !== contentHash(context.content)
    return { before, now, earlier: versions, otherTexts }
  }
  const later = theVersion(versions, to)
  if (to <= from)
    throw new Refusal('not-allowed', `Version ${to} is not later than version ${from}: choose a later one.`)
  return {
    before,
    now: later,
    earlier: versions.filter(({ number }) => number < to),
    otherTexts: before.contentHash !== later.contentHash,
  }
}

function theVersion(versions: KeptVersion[], number: number): KeptVersion {
  const found = versions.find((version) => version.number === number)
  if (!found) throw new Refusal('not-found', `This tender has no version ${number}.`)
  return found
}
