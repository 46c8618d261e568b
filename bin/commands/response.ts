import { makeResponse } from '../../lib/documents/workbook/response/make-response'
import { readArguments } from './arguments'
import { readTender } from './read-tender'
import { UsageError } from './usage-error'
import { writeFile } from './write-file'

const usage = 'response TENDER.json --out FILE.xlsx [--lot ID]'

/** `response`: the form that a tenderer fills in, a sheet a lot or of one lot. */
export async function response(args: string[]): Promise<number> {
  const { words, values } = readArguments(args, usage, 1, { out: 'string', lot: 'string' })
  const file = words[0] ?? ''
  if (!values.out) throw new UsageError(`--out FILE.xlsx is missing; usage: ${usage}`)
  const { tender, content } = readTender(file)
  const made = makeResponse(tender, content, { lot: values.lot })
  if (!made.ok) throw new UsageError(`${file}: ${made.message}`)
  writeFile(values.out, await made.write())
  return 0
}
