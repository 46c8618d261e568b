import { assembleLots } from '../../../domain/assembly/assemble-lots'
import type { Content } from '../../../domain/content'
import { formRows } from '../../../domain/response/form-rows'
import type { Tender } from '../../../domain/tender'
import { fingerprint } from '../../fingerprint'
import { sheetNames } from '../sheet-names'
import { type WorkbookWords, workbookWords } from '../workbook-words'
import { type FormLayout, formLayout } from './form-layout'

/** What the form of one lot is written and read by. */
export interface ResponseLot {
  id: string
  title: string
  sheet: string
  layout: FormLayout
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
  return {
    lots: resolvedLots.map(({ id, title, model }, index) => {
      const assembled = lots[index]
      return {
        id,
        title,
        sheet: names[index] ?? '',
        layout: formLayout(assembled ? formRows(assembled) : []),
        words: workbookWords(content, model, tender.language),
      }
    }),
    fingerprint: fingerprint(tender, catalogue),
    catalogue,
  }
}
