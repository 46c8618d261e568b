import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { exportTender } from '@/lib/services/export-tender'

/** The tender as a `tender/1` file. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const { text, fileName } = await exportTender(await context(), { tenderId })
    return download(text, fileName, 'application/json; charset=utf-8')
  } catch (error) {
    return refusedDownload(error)
  }
}
