import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { makeTracked } from '@/lib/services/make-tracked'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The annex with tracked changes: `from`, `to`, `lot` and `model` as in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { id: tenderId } = await params
    const { bytes, fileName } = await makeTracked(await context(), {
      ...Object.fromEntries(request.nextUrl.searchParams),
      tenderId,
    })
    return download(new Blob([bytes]), fileName, WORD)
  } catch (error) {
    return refusedDownload(error)
  }
}
