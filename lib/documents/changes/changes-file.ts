import type { Snapshot } from '../../domain/changes/snapshot'
import type { Content } from '../../domain/content'
import { formatDay } from '../../domain/format-day'
import { annexFileName } from '../annex-file-name'
import type { Block } from '../block'
import { companionWords } from '../companions/companion-words'
import { fingerprint } from '../fingerprint'
import type { AnnexChoice } from '../outline/annex-choice'
import { chosenLots } from '../outline/chosen-lots'
import { pageFrame } from '../outline/page-frame'
import { shortFingerprint } from '../outline/short-fingerprint'
import { writeWord } from '../word/write-word'
import { changesSince } from './changes-since'
import type { EarlierVersion } from './earlier-version'

export interface ChangesFile {
  fileName: string
  blocks: Block[]
  write: () => Promise<Uint8Array>
}

/** The summary of changes as a Word file of its own, to send with a change before the deadline (2014/24 Art 47(3)). */
export function changesFile(
  before: EarlierVersion,
  now: Snapshot & { number?: number },
  earlier: readonly EarlierVersion[],
  content: Content,
  choice: Pick<AnnexChoice, 'lot' | 'model'>,
): ChangesFile {
  const { tender } = now
  const used = [...new Set(chosenLots(tender, choice).map(({ operationalModel }) => operationalModel))]
  const models = content.models.filter(({ id }) => used.includes(id))
  const { say, annex } = companionWords(content, models, tender.language)
  const draft = now.number === undefined
  const version = { kept: now.number, after: earlier.at(-1)?.number }
  const frame = pageFrame(tender, content, used, draft, version)
  const slots = { number: String(before.number), date: formatDay(before.day) }
  const reference = tender.reference?.trim()
  const cover: Block = {
    kind: 'cover',
    authority: tender.authority.name,
    title: tender.title,
    subtitle: say('changes.subtitle', slots),
    facts: [
      ...(reference ? [{ label: annex('cover.reference'), value: reference }] : []),
      {
        label: annex('cover.version'),
        value:
          now.number === undefined
            ? annex('cover.status.draft')
            : annex('cover.version.kept', { number: String(now.number) }),
      },
      {
        label: annex('cover.fingerprint'),
        value: shortFingerprint(fingerprint(tender, content.catalogue.id)),
      },
    ],
    draft,
    notices: draft ? [annex('cover.draft')] : [],
  }
  const blocks = [cover, ...changesSince(before, now, earlier, content, choice)]
  return {
    fileName: annexFileName(tender, used, { ...choice, draft }).replace(
      /annex(?=(-draft)?\.docx$)/,
      `changes-since-version-${before.number}`,
    ),
    blocks,
    write: () => writeWord(blocks, { ...frame, subject: say('changes.title', slots) }),
  }
}
