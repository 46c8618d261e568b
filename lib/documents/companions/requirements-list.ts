import type { AssembledLot } from '../../domain/assembly'
import type { Content } from '../../domain/content'
import { formatDay } from '../../domain/format-day'
import type { Tender } from '../../domain/tender'
import { annexFileName } from '../annex-file-name'
import { fingerprint } from '../fingerprint'
import { lotNames } from '../outline/lot-names'
import { mergeRequirements } from '../outline/merge-requirements'
import { openPlaces } from '../outline/open-places'
import { shortFingerprint } from '../outline/short-fingerprint'
import { treatmentTitle } from '../outline/treatment-title'
import type { Sheet, SheetCell } from '../workbook/sheet'
import { writeWorkbook } from '../workbook/write-workbook'
import { companionWords } from './companion-words'

const HEAD = 4

/** The requirements as a list for colleagues who work in a spreadsheet; owner and comment are free to fill in. */
export function requirementsList(
  tender: Tender,
  lots: readonly AssembledLot[],
  content: Content,
  { day }: { day: string },
): { fileName: string; sheet: Sheet; write: () => Promise<Uint8Array> } {
  const models = content.models.filter(({ id }) =>
    lots.some(({ operationalModel }) => operationalModel === id),
  )
  const { say, annex, fill } = companionWords(content, models, tender.language)
  const titles = [
    say('list.key'),
    say('list.part'),
    say('list.lot'),
    say('list.requirement'),
    say('list.clause'),
    say('list.treatment'),
    say('list.proof'),
    say('list.owner'),
    say('list.comment'),
  ]
  const rows = mergeRequirements(lots.map((assembled) => ({ assembled }))).map(({ entry, lots: ids }) => [
    entry.key,
    entry.part ? say(`list.part.${entry.part}`) : '',
    lotNames(ids),
    entry.title,
    openPlaces({ content, tender, say: annex }, entry, entry.clause),
    treatmentTitle({ content, say: annex, fill }, entry.treatment),
    entry.proof.map((step) => openPlaces({ content, tender, say: annex }, entry, step)).join('\n'),
  ])
  const print = shortFingerprint(fingerprint(tender, content.catalogue.id))
  const cells: SheetCell[] = [
    { row: 1, column: 1, look: 'title', value: say('list.title', { title: tender.title }) },
    {
      row: 2,
      column: 1,
      look: 'note',
      value: say('list.note', { date: formatDay(day), fingerprint: print }),
    },
    ...titles.map((value, index): SheetCell => ({ row: HEAD, column: index + 1, look: 'head', value })),
    ...rows.flatMap((row, place) => [
      ...row.map(
        (value, index): SheetCell => ({
          row: HEAD + 1 + place,
          column: index + 1,
          look: index === 0 ? 'label' : 'text',
          value,
        }),
      ),
      ...[8, 9].map(
        (column): SheetCell => ({ row: HEAD + 1 + place, column, look: 'input-text', value: '' }),
      ),
    ]),
  ]
  const sheet: Sheet = {
    name: say('list.sheet'),
    widths: [11, 12, 12, 30, 70, 18, 50, 18, 30],
    frozen: { rows: HEAD, columns: 1 },
    cells,
    restrictions: [],
  }
  return {
    fileName: annexFileName(tender, [''], { draft: false }).replace(/annex\.docx$/, 'requirements.xlsx'),
    sheet,
    write: () => writeWorkbook([sheet], [], { title: tender.title, language: tender.language }),
  }
}
