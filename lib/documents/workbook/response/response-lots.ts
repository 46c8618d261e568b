import { assembleLots } from '../../../domain/assembly/assemble-lots'
import type { Content } from '../../../domain/content'
import { formRows } from '../../../domain/response/form-rows'
import type { Tender } from '../../../domain/tender'
import { contentFingerprint, fingerprint } from '../../fingerprint'
import { sheetNames } from '../sheet-names'
import { type WorkbookWords, workbookWords } from '../workbook-words'
import { type FormLayout, formLayout } from './form-layout'

/** What the form of one lot is written and read by. */
export interface ResponseLot {
  id: string
  title: string
  sheet: string
  layout: FormLayout
  /** Fingerprint of what this sheet asks: the same one, the same questions, whatever else of the tender was changed. */
  contents: string
  words: WorkbookWords
}

/** The plan of every lot's sheet, and the fingerprint that ties the form to this tender as it stands. */
export function responseLots(
  tender: Tender,
  content: Content,
): { lots: ResponseLot[]; fingerprint: string; catalogue: string } {
  const { resolvedLots, lots } = assembleLots(tender, content)
  const names = sheetNames(resolvedLots.map(({ id }) => `Lot ${id}`))
  const { id: catalogue } = content.catalogue
  const { title: named, reference } = tender
  const authority = tender.authority.name
  return {
    lots: resolvedLots.map(({ id, title, model }, index) => {
      const assembled = lots[index]
      const rows = assembled ? formRows(assembled) : []
      return {
        id,
        title,
        sheet: names[index] ?? '',
        layout: formLayout(rows),
        contents: contentFingerprint({ catalogue, authority, title: named, reference, id, rows }),
        words: workbookWords(content, model, tender.language),
      }
    }),
    fingerprint: fingerprint(tender, catalogue),
    catalogue,
  }
}
