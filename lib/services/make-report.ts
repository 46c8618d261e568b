import { makeReport as makeReportDocument } from '@/lib/documents/report/report'
import type { Context } from './context'
import type { MadeFile } from './made-file'
import { readResult } from './read-result'
import { Refusal } from './refusal'

/** The evaluation report of a lot as a Word file, dated today; refused where there is nothing to report yet. */
export async function makeReport(context: Context, input: unknown): Promise<MadeFile> {
  const assessed = await readResult(context, input)
  const day = context.now().toISOString().slice(0, 10)
  const made = makeReportDocument(assessed, context.content, { day })
  if (!made.ok) throw new Refusal('not-allowed', made.message)
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}
