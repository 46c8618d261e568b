'use client'
import type { Block } from '@/lib/documents/block'
import { BlockView } from '../annex/block-view'
import { ScrollToClause } from './scroll-to-clause'

/** The text of the annex beside the desk, as it stands now; words that differ from the catalogue are marked. */
export function AnnexText({
  blocks,
  before,
  open,
}: {
  blocks: Block[]
  /** The catalogue's text of each clause, by the id of its block. */
  before: Map<string, string>
  /** The key of the requirement that is unfolded. */
  open?: string
}) {
  const chosen = blocks.find((block) => block.kind === 'clause' && block.key === open)
  return (
    <ScrollToClause target={chosen?.kind === 'clause' ? chosen.id : undefined}>
      <div className="sheet sheet-long sheet-plain">
        <h3 className="sr-only">Text of the annex</h3>
        <p className="m-0 mb-3 font-sans text-sm text-soft">
          As it will be printed for this lot. <mark className="text-ink">Marked words</mark> differ from the
          catalogue.
        </p>
        {blocks.map((block, index) => (
          <BlockView
            key={'id' in block ? block.id : index}
            block={block}
            mark={({ id, key }) => ({ before: before.get(id), selected: key === open })}
            dense
          />
        ))}
      </div>
    </ScrollToClause>
  )
}
