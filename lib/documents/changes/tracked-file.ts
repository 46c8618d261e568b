import type { Snapshot } from '../../domain/changes/snapshot'
import type { Content } from '../../domain/content'
import { formatDay } from '../../domain/format-day'
import { annexFileName } from '../annex-file-name'
import type { Block } from '../block'
import { companionWords } from '../companions/companion-words'
import type { AnnexChoice } from '../outline/annex-choice'
import { chosenLots } from '../outline/chosen-lots'
import { ledgerOf } from '../outline/ledger-of'
import { outline } from '../outline/outline'
import { pageFrame } from '../outline/page-frame'
import type { Letterhead } from '../word/letterhead'
import { writeTracked } from '../word/tracked/write-tracked'
import type { EarlierVersion } from './earlier-version'

/**
 * The annex of now as a Word file in which all that differs from an earlier version is a tracked change. `earlier` are all
 * versions before now, the earliest first.
 */
export function trackedFile(
  before: EarlierVersion,
  now: Snapshot & { number?: number },
  earlier: readonly EarlierVersion[],
  content: Content,
  { lot, model, part }: Omit<AnnexChoice, 'draft'>,
  by: { author: string; date: string },
): { fileName: string; write: (letterhead?: Letterhead) => Promise<Uint8Array> } {
  const draft = now.number === undefined
  const choice = { lot, model, part, draft }
  const used = [...new Set(chosenLots(now.tender, choice).map(({ operationalModel }) => operationalModel))]
  const models = content.models.filter(({ id }) => used.includes(id))
  const { say } = companionWords(content, models, now.tender.language)
  const notice = say('changes.tracked', { number: String(before.number), date: formatDay(before.day) })
  const older = earlier.filter(({ number }) => number < before.number)
  const old =
    chosenLots(before.tender, choice).length === 0
      ? []
      : outline(before.tender, content, before, choice, {
          ledger: ledgerOf(older, choice),
          version: { kept: before.number },
        })
  const version = { kept: now.number, after: earlier.at(-1)?.number }
  const blocks = outline(now.tender, content, now, choice, { ledger: ledgerOf(earlier, choice), version })
  const frame = pageFrame(now.tender, content, used, draft, version)
  return {
    fileName: annexFileName(now.tender, used, choice).replace(
      /(?=(-draft)?\.docx$)/,
      `-tracked-since-version-${before.number}`,
    ),
    write: (letterhead) =>
      writeTracked(withNotice(old, notice), withNotice(blocks, notice), frame, { ...by, letterhead }),
  }
}

function withNotice(blocks: Block[], notice: string): Block[] {
  return blocks.map((block) =>
    block.kind === 'cover' ? { ...block, notices: [...block.notices, notice] } : block,
  )
}
