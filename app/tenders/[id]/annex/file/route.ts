import type { NextRequest } from 'next/server'
import { context } from '@/lib/server/context'
import { download } from '@/lib/server/download'
import { refusedDownload } from '@/lib/server/refused-download'
import { makeAnnexWord } from '@/lib/services/make-annex-word'
import { Refusal } from '@/lib/services/refusal'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The Word annex: `lot`, `model`, `part` and `draft` as in the address. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  try {
    const { draft, ...choice } = Object.fromEntries(request.nextUrl.searchParams)
    const { id: tenderId } = await params
    const made = await makeAnnexWord(await context(), { ...choice, tenderId, draft: draft === 'true' })
    if (made.ok) return download(new Blob([made.bytes]), made.fileName, WORD)
    const reasons = made.findings.map((finding) => `\n- ${finding.message}`).join('')
    throw new Refusal('not-allowed', `${made.message}${reasons}`)
  } catch (error) {
    return refusedDownload(error)
  }
}
