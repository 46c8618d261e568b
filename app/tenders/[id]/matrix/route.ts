import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { SPREADSHEET } from '@/lib/server/spreadsheet'
import { makeMatrix } from '@/lib/services/make-matrix'

/** The scoring workbook: `lot` and `filled` as in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const { filled, ...choice } = Object.fromEntries(request.nextUrl.searchParams)
    const made = await makeMatrix(await context(), { ...choice, tenderId, filled: filled === 'true' })
    return download(new Blob([made.bytes]), made.fileName, SPREADSHEET)
  } catch (error) {
    return refusedDownload(error)
  }
}
