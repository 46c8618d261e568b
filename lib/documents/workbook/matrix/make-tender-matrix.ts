import { assembleLots } from '../../../domain/assembly/assemble-lots'
import type { Content } from '../../../domain/content'
import { modelProblems } from '../../../domain/scoring/model-problems'
import { OutsideDomain } from '../../../domain/scoring/outside-domain'
import type { Tender } from '../../../domain/tender'
import { rulesOfModel } from '../../outline/rules-of-model'
import type { MadeWorkbook } from '../made-workbook'
import { sheetNames } from '../sheet-names'
import { workbookFileName } from '../workbook-file-name'
import { type WorkbookWords, workbookWords } from '../workbook-words'
import { writeWorkbook } from '../write-workbook'
import type { MatrixBid } from './matrix-lot'
import { matrixSheet } from './matrix-sheet'

/** Blank bids on a sheet (formats.md, command `matrix`). */
const BLANK_BIDS = 10

/**
 * The scoring matrix of a tender: a sheet a lot with award criteria, with ten blank bids. Criteria that are only proposed have
 * no weights yet, so that nothing could be computed from them.
 */
export function makeTenderMatrix(tender: Tender, content: Content): MadeWorkbook {
  const { resolvedLots, lots } = assembleLots(tender, content)
  const proposed = lots.find(({ criteria }) => criteria.some((criterion) => criterion.proposed))
  if (proposed)
    return refused(
      `lot ${proposed.id}: its award criteria are only proposals without weights; a matrix needs criteria of its own`,
    )
  const scored = resolvedLots.filter(({ id }) => (modelOf(tender, id)?.criteria.length ?? 0) > 0)
  if (scored.length === 0) return refused('no lot has award criteria; a matrix needs at least one')
  const names = sheetNames(scored.map(({ id }) => `Lot ${id}`))
  const made: ReturnType<typeof matrixSheet>[] = []
  for (const [index, lot] of scored.entries()) {
    const model = modelOf(tender, lot.id)
    if (!model) continue
    const [problem] = modelProblems(model)
    if (problem) return refused(`lot ${lot.id}: ${problem.path}: ${problem.message}`)
    const words = workbookWords(content, lot.model, tender.language)
    try {
      made.push(
        matrixSheet(
          {
            sheet: names[index] ?? '',
            title: words.say('matrix.title', { name: `${tender.title}: ${lot.title}` }),
            model,
            bids: Array.from({ length: BLANK_BIDS }, (_, bid) => blankBid(String(bid + 1), words)),
            words,
            rules: rulesOfModel({ say: words.annex }, model, lot.operationalModel, false),
          },
          scored.length > 1,
        ),
      )
    } catch (error) {
      if (!(error instanceof OutsideDomain)) throw error
      return refused(`lot ${lot.id}: ${error.message}`)
    }
  }
  const title = tender.title
  return {
    ok: true,
    fileName: workbookFileName(tender, 'matrix'),
    write: () =>
      writeWorkbook(
        made.map(({ sheet }) => sheet),
        made.flatMap(({ names }) => names),
        { title, language: tender.language },
      ),
  }
}

function blankBid(id: string, { say }: WorkbookWords): MatrixBid {
  return { id, title: say('matrix.head.bid', { id }), values: {} }
}

function modelOf({ evaluation }: Tender, lot: string): Tender['evaluation'][string] | undefined {
  return Object.hasOwn(evaluation, lot) ? evaluation[lot] : undefined
}

function refused(message: string): MadeWorkbook {
  return { ok: false, message }
}
