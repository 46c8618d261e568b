import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { readSubmittedFile } from '@/lib/services/read-submitted-file'

/** A file that was handed in, as it came: always saved, never opened in the browser. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; fileId: string }> },
) {
  try {
    const { id: tenderId, fileId } = await params
    const { bytes, fileName } = await readSubmittedFile(await context(), { tenderId, fileId })
    return download(new Blob([bytes]), fileName, 'application/octet-stream')
  } catch (error) {
    return refusedDownload(error)
  }
}
