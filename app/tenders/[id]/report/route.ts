import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { makeReport } from '@/lib/services/make-report'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The evaluation report of the lot in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const lotId = request.nextUrl.searchParams.get('lot')
    const { bytes, fileName } = await makeReport(await context(), { tenderId, lotId })
    return download(new Blob([bytes]), fileName, WORD)
  } catch (error) {
    return refusedDownload(error)
  }
}
