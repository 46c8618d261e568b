import type { Content } from '../../../domain/content'
import type { EvaluationFile } from '../../../domain/evaluation'
import { score } from '../../../domain/scoring/score'
import { rulesOfModel } from '../../outline/rules-of-model'
import type { MadeWorkbook } from '../made-workbook'
import { workbookWords } from '../workbook-words'
import { writeWorkbook } from '../write-workbook'
import { matrixSheet } from './matrix-sheet'

/**
 * The scoring matrix of an evaluation with what its bids give; refused where the engine refuses a bid or the
 * model. `tenderers`: the name of each bid, which an evaluation does not hold.
 */
export function makeEvaluationMatrix(
  evaluation: EvaluationFile,
  content: Content,
  tenderers: Record<string, string> = {},
): MadeWorkbook {
  const scored = score(evaluation)
  if (!scored.ok) return { ok: false, message: scored.message }
  const { bids, ...model } = evaluation
  // An evaluation does not say which operational model it belongs to; the words of a procurement are the general ones.
  const record = content.models.find(({ id }) => id === 'procurement')
  if (!record) throw new Error('the content has no operational model procurement')
  const words = workbookWords(content, record, 'en')
  const title = words.say('matrix.title', { name: words.say('matrix.title.evaluation') })
  const { sheet, names } = matrixSheet(
    {
      sheet: words.say('matrix.sheet'),
      title,
      model,
      bids: bids.map((bid) => ({ ...bid, title: titleOf(bid.id, tenderers) })),
      words,
      result: scored.result,
      rules: rulesOfModel({ say: words.annex }, model, record.id, false),
    },
    false,
  )
  return {
    ok: true,
    fileName: 'matrix.xlsx',
    write: () => writeWorkbook([sheet], names, { title, language: 'en' }),
  }
}

/** "A · Example Ltd.": the letter first, as the report and the cells' names have it. */
function titleOf(id: string, tenderers: Record<string, string>): string {
  return Object.hasOwn(tenderers, id) ? `${id} · ${tenderers[id]}` : id
}
