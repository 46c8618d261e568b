import { makeAnnex as makeAnnexDocument } from '@/lib/documents/annex'
import type { Finding } from '@/lib/domain/assembly'
import { makeAnnexInput } from '@/lib/domain/inputs/make-annex'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

export type MadeAnnex =
  | { ok: true; fileName: string; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; message: string; findings: Finding[] }

/** The Word annex of a tender as it stands; where a finding blocks it, those findings instead. */
export async function makeAnnex(context: Context, input: unknown): Promise<MadeAnnex> {
  const { tenderId, ...choice } = parseInput(makeAnnexInput, input)
  const { tender } = await storedTender(context, tenderId)
  const made = makeAnnexDocument(tender, context.content, choice)
  if (made.ok) return { ok: true, fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
  return { ok: false, message: made.message, findings: made.reason === 'blocked' ? made.findings : [] }
}
