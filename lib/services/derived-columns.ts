import type { TenderRow } from '@/db/schema'
import { assemble } from '@/lib/domain/assembly/assemble'
import type { Tender } from '@/lib/domain/tender'
import { contentHash } from './content-hash'
import type { Context } from './context'
import { searchText } from './search-text'

type DerivedColumns = Omit<TenderRow, 'id' | 'example' | 'revision' | 'createdAt' | 'changedAt' | 'deletedAt'>

/** The columns that follow from the document; nothing else writes them (decision 3). */
export function derivedColumns(context: Context, tender: Tender): DerivedColumns {
  const { findings } = assemble(tender, context.content)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const reference = tender.reference ?? ''
  return {
    document: JSON.stringify(tender),
    title: tender.title,
    reference,
    authority: tender.authority.name,
    country: tender.authority.country,
    searchText: searchText(`${tender.title}\n${reference}\n${tender.authority.name}`),
    models: [...new Set(tender.lots.map(({ operationalModel }) => operationalModel))],
    lots: tender.lots.length,
    blocks: count('block'),
    warnings: count('warn'),
    notes: count('note'),
    contentHash: contentHash(context.content),
  }
}
