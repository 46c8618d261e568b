import { content } from '../../lib/content/content'
import type { MadeWorkbook } from '../../lib/documents/workbook/made-workbook'
import { makeEvaluationMatrix } from '../../lib/documents/workbook/matrix/make-evaluation-matrix'
import { makeTenderMatrix } from '../../lib/documents/workbook/matrix/make-tender-matrix'
import { readArguments } from './arguments'
import { readEvaluation } from './read-evaluation'
import { readJson } from './read-json'
import { readTender } from './read-tender'
import { UsageError } from './usage-error'
import { writeFile } from './write-file'

const usage = 'matrix FILE.json --out FILE.xlsx'

/** `matrix`: the scoring workbook of a tender (ten blank bids a lot) or of an evaluation; 1 with the reason where there is none. */
export async function matrix(args: string[]): Promise<number> {
  const { words, values } = readArguments(args, usage, 1, { out: 'string' })
  const file = words[0] ?? ''
  if (!values.out) throw new UsageError(`--out FILE.xlsx is missing; usage: ${usage}`)
  const made = make(file)
  if (!made.ok) {
    process.stderr.write(`${file}: ${made.message}\n`)
    return 1
  }
  writeFile(values.out, await made.write())
  return 0
}

function make(file: string): MadeWorkbook {
  const input = readJson(file)
  const format = input !== null && typeof input === 'object' && 'format' in input ? input.format : undefined
  if (format === 'tender/1') {
    const { tender, content } = readTender(file)
    return makeTenderMatrix(tender, content)
  }
  if (format === 'evaluation/1') return makeEvaluationMatrix(readEvaluation(file), content())
  throw new UsageError(
    `${file}: format: expected "tender/1" or "evaluation/1"; found ${JSON.stringify(format) ?? 'none'}`,
  )
}
