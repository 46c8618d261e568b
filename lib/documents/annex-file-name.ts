import type { Tender } from '../domain/tender'
import type { AnnexChoice } from './outline/annex-choice'

/** `2026-014-concession-annex-part-a-draft.docx`: plain letters, fit for any file system. */
export function annexFileName(
  tender: Tender,
  models: string[],
  { lot, part, draft, version }: AnnexChoice & { version?: number | undefined },
): string {
  const words = [
    tender.reference?.trim() || tender.title,
    models.length === 1 ? models[0] : 'overview',
    lot ? `lot-${lot}` : '',
    'annex',
    part ? `part-${part}` : '',
    version ? `version-${version}` : '',
    draft ? 'draft' : '',
  ]
  const plain = words.map((word) =>
    (word ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60),
  )
  return `${plain.filter((word) => word !== '').join('-')}.docx`
}
