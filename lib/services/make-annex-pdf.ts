import { convertToPdf } from '@/lib/documents/pdf/convert-to-pdf'
import type { Context } from './context'
import type { MadeFile } from './made-file'
import { type MadeAnnex, makeAnnex } from './make-annex'
import { Refusal } from './refusal'

export type MadeAnnexPdf = ({ ok: true } & MadeFile) | Extract<MadeAnnex, { ok: false }>

/** The annex as a PDF; refused in a sentence where this installation has no LibreOffice. */
export async function makeAnnexPdf(context: Context, input: unknown): Promise<MadeAnnexPdf> {
  const made = await makeAnnex(context, input)
  if (!made.ok) return made
  const converted = await convertToPdf(made.bytes)
  if (!converted.ok) throw new Refusal('not-allowed', converted.message)
  return {
    ok: true,
    fileName: made.fileName.replace(/\.docx$/, '.pdf'),
    bytes: Uint8Array.from(converted.bytes),
  }
}
