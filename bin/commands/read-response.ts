import { readResponse as readForm } from '../../lib/documents/workbook/response/read-response'
import { readArguments } from './arguments'
import { printJson } from './print-json'
import { readBytes } from './read-bytes'
import { readTender } from './read-tender'
import { UsageError } from './usage-error'

/**
 * `read-response`: the answers of a form, and every problem with sheet and cell; 1 where there is one. A file that is no
 * workbook is a usage error; one that is refused for what it holds is a problem.
 */
export async function readResponse(args: string[]): Promise<number> {
  const { words } = readArguments(args, 'read-response TENDER.json FILE.xlsx --json', 2, { json: 'boolean' })
  const [tenderFile = '', file = ''] = words
  const { tender, content } = readTender(tenderFile)
  const read = await readForm(tender, content, readBytes(file))
  if (read.ok) {
    printJson(read.response)
    return read.response.problems.length > 0 ? 1 : 0
  }
  if (read.kind === 'unreadable') throw new UsageError(`${file}: ${read.message}`)
  const { sheet = '', cell = '', message } = read
  printJson({
    format: 'response/1',
    answers: [],
    problems: [{ sheet, cell, message: `the file is refused: ${message}` }],
  })
  return 1
}
