import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { SPREADSHEET } from '@/lib/server/spreadsheet'
import { makeRequirementsList } from '@/lib/services/make-requirements-list'

/** The requirements of a tender as a workbook. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const { bytes, fileName } = await makeRequirementsList(await context(), { tenderId })
    return download(new Blob([bytes]), fileName, SPREADSHEET)
  } catch (error) {
    return refusedDownload(error)
  }
}
