import type { Tender } from '../../domain/tender'
import { annexFileName } from '../annex-file-name'

/** `2026-014-lot-1-response.xlsx`: named like the annex of the same tender. */
export function workbookFileName(tender: Tender, kind: 'matrix' | 'response', lot?: string): string {
  const annex = annexFileName(tender, [''], { lot, draft: false })
  return annex.replace(/annex\.docx$/, `${kind}.xlsx`)
}
