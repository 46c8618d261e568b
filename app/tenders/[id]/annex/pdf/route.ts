import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { makeAnnexPdf } from '@/lib/services/make-annex-pdf'
import { Refusal } from '@/lib/services/refusal'

/** The annex as a PDF: `lot`, `model`, `part` and `draft` as in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { draft, ...choice } = Object.fromEntries(request.nextUrl.searchParams)
    const { id: tenderId } = await params
    const made = await makeAnnexPdf(await context(), { ...choice, tenderId, draft: draft === 'true' })
    if (made.ok) return download(new Blob([made.bytes]), made.fileName, 'application/pdf')
    const reasons = made.findings.map((finding) => `\n- ${finding.message}`).join('')
    throw new Refusal('not-allowed', `${made.message}${reasons}`)
  } catch (error) {
    return refusedDownload(error)
  }
}
