import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { exportEvaluation } from '@/lib/services/export-evaluation'

/** Model and bids of the lot in the address, as an `evaluation/1` file. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const lotId = request.nextUrl.searchParams.get('lot')
    const { text, fileName } = await exportEvaluation(await context(), { tenderId, lotId })
    return download(text, fileName, 'application/json; charset=utf-8')
  } catch (error) {
    return refusedDownload(error)
  }
}
