import type { AssembledLot, Finding } from '../domain/assembly'
import { assemble } from '../domain/assembly/assemble'
import { blocks as blockingOf } from '../domain/checks/blocks'
import type { Content } from '../domain/content'
import type { Tender } from '../domain/tender'
import { annexFileName } from './annex-file-name'
import type { Block } from './block'
import { changesSince } from './changes/changes-since'
import type { EarlierVersion } from './changes/earlier-version'
import type { AnnexChoice } from './outline/annex-choice'
import { chosenLots } from './outline/chosen-lots'
import { isScored } from './outline/is-scored'
import { ledgerOf } from './outline/ledger-of'
import { outline } from './outline/outline'
import { pageFrame } from './outline/page-frame'
import { type WordOptions, writeWord } from './word/write-word'

/** The versions that were kept before this state of the tender. */
export interface AnnexHistory {
  /** The earliest first; clauses keep the numbers that these gave. */
  earlier?: readonly EarlierVersion[]
  /** Tells in a part of its own what changed since the version with this number. */
  since?: number
  /** This state is itself a version: its lots are printed as they were kept. */
  kept?: { number: number; lots: AssembledLot[] }
}

/** The city's own look, and the page numbers of the contents where they are known. */
export type AnnexLook = Pick<WordOptions, 'letterhead' | 'pages'>

export type MadeAnnex =
  | {
      ok: true
      blocks: Block[]
      fileName: string
      draft: boolean
      write: (look?: AnnexLook) => Promise<Uint8Array>
    }
  | { ok: false; reason: 'blocked'; findings: Finding[]; message: string }
  | { ok: false; reason: 'no-lot' | 'several-models' | 'no-part-b' | 'no-version'; message: string }

/**
 * The annex of the chosen lots (formats.md, command `annex`): one operational model each, all of them only as a draft.
 * Whatever blocks in these lots, or in the tender as a whole, stops it; a draft is made all the same.
 */
export function makeAnnex(
  tender: Tender,
  content: Content,
  choice: AnnexChoice,
  { earlier = [], since, kept }: AnnexHistory = {},
): MadeAnnex {
  const lots = chosenLots(tender, choice)
  const [first] = lots
  if (!first) return { ok: false, reason: 'no-lot', message: noLot(tender, choice) }
  const models = [...new Set(lots.map(({ operationalModel }) => operationalModel))]
  if (models.length > 1 && !choice.draft) {
    return {
      ok: false,
      reason: 'several-models',
      message: `the tender has lots of several operational models (${models.join(', ')}); each has its own annex: choose a lot or a model, or make a draft of all`,
    }
  }
  if (choice.part === 'B' && !lots.some(isScored)) {
    return {
      ok: false,
      reason: 'no-part-b',
      message: 'there is no part B: an open market awards nothing unless permits are scarce (scarcePermits)',
    }
  }
  const assembly = assemble(tender, content)
  const ids = new Set(lots.map(({ id }) => id))
  const blocking = blockingOf(assembly.findings).filter(({ lot }) => lot === undefined || ids.has(lot))
  if (blocking.length > 0 && !choice.draft) {
    const message = `${blocking.length === 1 ? '1 finding blocks' : `${blocking.length} findings block`} publication`
    return { ok: false, reason: 'blocked', findings: blocking, message }
  }
  const before = earlier.find(({ number }) => number === since)
  if (since !== undefined && !before)
    return { ok: false, reason: 'no-version', message: `there is no version ${since} before this one` }
  const now = { tender, lots: kept?.lots ?? assembly.lots }
  const version = { kept: kept?.number, after: earlier.at(-1)?.number }
  const blocks = [
    ...outline(tender, content, now, choice, { ledger: ledgerOf(earlier, choice), version }),
    ...(before && !choice.part ? changesSince(before, now, earlier, content, choice) : []),
  ]
  return {
    ok: true,
    blocks,
    fileName: annexFileName(tender, models, { ...choice, version: kept?.number }),
    draft: choice.draft,
    write: (look) => writeWord(blocks, pageFrame(tender, content, models, choice.draft, version), look),
  }
}

function noLot({ lots }: Tender, { lot, model }: AnnexChoice): string {
  const all = lots.map(({ id, operationalModel }) => `${id} (${operationalModel})`).join(', ')
  const asked = [lot && `no lot "${lot}"`, model && `no lot of the model ${model}`].filter(Boolean)
  return `${asked.join(' and ')}; the tender has ${all}`
}
