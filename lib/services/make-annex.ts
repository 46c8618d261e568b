import { makeAnnex as makeAnnexDocument } from '@/lib/documents/annex'
import type { Finding } from '@/lib/domain/assembly'
import { makeAnnexInput } from '@/lib/domain/inputs/make-annex'
import type { Context } from './context'
import { keptVersions } from './kept-versions'
import { lookOf } from './letterhead-of'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

export type MadeAnnex =
  | {
      ok: true
      fileName: string
      bytes: Uint8Array<ArrayBuffer>
      /** The same file with page numbers in its contents. */
      withPages(pages: readonly number[]): Promise<Uint8Array<ArrayBuffer>>
    }
  | { ok: false; message: string; findings: Finding[] }

/** The Word annex of a tender as it stands, or of a version as it was kept; where a finding blocks it, those findings instead. */
export async function makeAnnex(context: Context, input: unknown): Promise<MadeAnnex> {
  const { tenderId, version, since, ...choice } = parseInput(makeAnnexInput, input)
  const { tender } = await storedTender(context, tenderId)
  const versions = await keptVersions(context, tenderId)
  const kept = versions.find(({ number }) => number === version)
  if (version !== undefined && !kept) throw new Refusal('not-found', `This tender has no version ${version}.`)
  const earlier = versions.filter(({ number }) => kept === undefined || number < kept.number)
  const made = makeAnnexDocument(kept?.tender ?? tender, context.content, choice, { earlier, since, kept })
  if (made.ok) {
    const letterhead = await lookOf(context, tenderId)
    const bytes = Uint8Array.from(await made.write({ letterhead }))
    return {
      ok: true,
      fileName: made.fileName,
      bytes,
      withPages: async (pages) => Uint8Array.from(await made.write({ letterhead, pages })),
    }
  }
  return { ok: false, message: made.message, findings: made.reason === 'blocked' ? made.findings : [] }
}
