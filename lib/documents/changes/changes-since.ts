import { changesBetween } from '../../domain/changes/changes-between'
import { onlyLots } from '../../domain/changes/only-lots'
import { partNearness } from '../../domain/changes/part-nearness'
import type { Snapshot } from '../../domain/changes/snapshot'
import type { RequirementChange } from '../../domain/changes/tender-changes'
import type { Content } from '../../domain/content'
import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import { companionWords } from '../companions/companion-words'
import type { AnnexChoice } from '../outline/annex-choice'
import { chosenLots } from '../outline/chosen-lots'
import type { LedgerLine } from '../outline/ledger'
import { ledgerOf } from '../outline/ledger-of'
import { openPlaces } from '../outline/open-places'
import { treatmentTitle } from '../outline/treatment-title'
import { changesBlocks } from './changes-blocks'
import type { EarlierVersion } from './earlier-version'
import { valueWords } from './value-words'

/**
 * "Changes since version N" for the lots of an annex. `earlier` are all versions before `now`, so that clauses have the numbers
 * that the annex gives them.
 */
export function changesSince(
  before: EarlierVersion,
  now: Snapshot,
  earlier: readonly Snapshot[],
  content: Content,
  choice: Pick<AnnexChoice, 'lot' | 'model'>,
): Block[] {
  const lots = [...chosenLots(before.tender, choice), ...chosenLots(now.tender, choice)]
  const ids = new Set(lots.map(({ id }) => id))
  const used = new Set(lots.map(({ operationalModel }) => operationalModel))
  const models = content.models.filter(({ id }) => used.has(id))
  const words = companionWords(content, models, now.tender.language)
  const lines = ledgerOf([...earlier, now], choice)?.clauses ?? []
  return changesBlocks({
    ...words,
    content,
    language: now.tender.language,
    changes: onlyLots(changesBetween(before, now), ids),
    number: String(before.number),
    date: formatDay(before.day),
    clauseOf: (change) => clauseOf(lines, change),
    treatment: (treatment) => treatmentTitle({ content, say: words.annex, fill: words.fill }, treatment),
    shown: (key, text) =>
      openPlaces(
        { content, tender: now.tender, say: words.annex },
        // What an officer wrote has no slots of a deferral.
        { key, parameters: {}, deferral: !key.startsWith('LOCAL') },
        text,
      ),
    value: valueWords(content, words),
  })
}

function clauseOf(lines: readonly LedgerLine[], { key, part, lots }: RequirementChange): string {
  const shared = (line: LedgerLine) => line.lots.filter((lot) => lots.includes(lot)).length
  const [nearest] = lines
    .filter((line) => line.key === key)
    .sort((a, b) => partNearness(b.part, part) - partNearness(a.part, part) || shared(b) - shared(a))
  return nearest?.number ?? ''
}
