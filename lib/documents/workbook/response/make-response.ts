import type { Content } from '../../../domain/content'
import type { Tender } from '../../../domain/tender'
import type { MadeWorkbook } from '../made-workbook'
import { workbookFileName } from '../workbook-file-name'
import { writeWorkbook } from '../write-workbook'
import { metadataSheet } from './metadata-sheet'
import { responseLots } from './response-lots'
import { responseSheet } from './response-sheet'

/** The form that a tenderer or applicant fills in, a sheet a lot (formats, command `response`); of one lot where it is named. */
export function makeResponse(tender: Tender, content: Content, choice: { lot?: string } = {}): MadeWorkbook {
  const all = responseLots(tender, content)
  const lots = all.lots.filter(({ id }) => choice.lot === undefined || id === choice.lot)
  if (lots.length === 0) {
    const known = all.lots.map(({ id }) => id).join(', ')
    return { ok: false, message: `no lot ${JSON.stringify(choice.lot)}; expected one of: ${known}` }
  }
  const sheets = lots.map((lot) => responseSheet(lot, tender.title, all.fingerprint))
  return {
    ok: true,
    fileName: workbookFileName(tender, 'response', choice.lot),
    write: () =>
      writeWorkbook([...sheets, metadataSheet(lots, all)], [], {
        title: tender.title,
        language: tender.language,
      }),
  }
}
