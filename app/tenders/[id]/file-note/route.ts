import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { makeFileNote } from '@/lib/services/make-file-note'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The internal file note of a tender. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const { bytes, fileName } = await makeFileNote(await context(), { tenderId })
    return download(new Blob([bytes]), fileName, WORD)
  } catch (error) {
    return refusedDownload(error)
  }
}
