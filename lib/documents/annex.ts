import type { Finding } from '../domain/assembly'
import { assemble } from '../domain/assembly/assemble'
import { blocks as blockingOf } from '../domain/checks/blocks'
import type { Content } from '../domain/content'
import type { Tender } from '../domain/tender'
import { annexFileName } from './annex-file-name'
import type { Block } from './block'
import type { AnnexChoice } from './outline/annex-choice'
import { isScored } from './outline/is-scored'
import { outline } from './outline/outline'
import { pageFrame } from './outline/page-frame'
import { writeWord } from './word/write-word'

export type MadeAnnex =
  | { ok: true; blocks: Block[]; fileName: string; draft: boolean; write: () => Promise<Uint8Array> }
  | { ok: false; reason: 'blocked'; findings: Finding[]; message: string }
  | { ok: false; reason: 'no-lot' | 'several-models' | 'no-part-b'; message: string }

/**
 * The annex of the chosen lots (formats.md, command `annex`): one operational model each, all of them only as a draft.
 * Whatever blocks in these lots, or in the tender as a whole, stops it; a draft is made all the same.
 */
export function makeAnnex(tender: Tender, content: Content, choice: AnnexChoice): MadeAnnex {
  const lots = tender.lots.filter(
    ({ id, operationalModel }) =>
      (!choice.lot || id === choice.lot) && (!choice.model || operationalModel === choice.model),
  )
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
  const blocks = outline(tender, content, assembly, choice)
  return {
    ok: true,
    blocks,
    fileName: annexFileName(tender, models, choice),
    draft: choice.draft,
    write: () => writeWord(blocks, pageFrame(tender, content, models, choice.draft)),
  }
}

function noLot({ lots }: Tender, { lot, model }: AnnexChoice): string {
  const all = lots.map(({ id, operationalModel }) => `${id} (${operationalModel})`).join(', ')
  const asked = [lot && `no lot "${lot}"`, model && `no lot of the model ${model}`].filter(Boolean)
  return `${asked.join(' and ')}; the tender has ${all}`
}
