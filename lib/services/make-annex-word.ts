import { convertToPdf } from '@/lib/documents/pdf/convert-to-pdf'
import { findOffice } from '@/lib/documents/pdf/find-office'
import type { Context } from './context'
import { type MadeAnnex, makeAnnex } from './make-annex'

/**
 * The annex as it leaves the house: a final one has the page numbers of its contents filled in, from a rendering by LibreOffice
 * where that is installed. A draft is there at once, without them (decision 11).
 */
export async function makeAnnexWord(
  context: Context,
  input: { draft: boolean } & Record<string, unknown>,
  office: string | null = findOffice() ?? null,
): Promise<MadeAnnex> {
  const made = await makeAnnex(context, input)
  if (!made.ok || input.draft || office === null) return made
  const rendered = await convertToPdf(made.bytes, { office })
  return rendered.ok ? { ...made, bytes: await made.withPages(rendered.pages) } : made
}
