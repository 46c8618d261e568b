import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { SPREADSHEET } from '@/lib/server/spreadsheet'
import { makeResponseForm } from '@/lib/services/make-response-form'

/** The blank response form of the lot in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const lotId = request.nextUrl.searchParams.get('lot')
    const { bytes, fileName } = await makeResponseForm(await context(), { tenderId, lotId })
    return download(new Blob([bytes]), fileName, SPREADSHEET)
  } catch (error) {
    return refusedDownload(error)
  }
}
