'use client'

import { useState } from 'react'
import type { Block } from '@/lib/documents/block'
import { AnnexOutline } from './annex-outline'
import { BlockView } from './block-view'

/**
 * The preview of the annex with its outline. It is rendered from its blocks on both sides, since the blocks of a long
 * annex are a third of the size that its elements have on the way to the browser.
 */
export function AnnexSheet({ blocks }: { blocks: Block[] }) {
  // The outline of a small screen is made once it is asked for: a large one shows it at the side.
  const [unfolded, setUnfolded] = useState(false)
  return (
    <div className="grid gap-5 px-4 py-5 sm:px-7 xl:grid-cols-[260px_minmax(0,820px)]">
      <div className="no-print max-xl:hidden xl:sticky xl:top-[73px] xl:max-h-[calc(100dvh-93px)] xl:self-start xl:overflow-y-auto">
        <AnnexOutline blocks={blocks} />
      </div>
      <details
        className="no-print bg-paper px-4 py-2 xl:hidden"
        onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
      >
        <summary className="tap cursor-pointer font-semibold">Outline</summary>
        {unfolded && <AnnexOutline blocks={blocks} />}
      </details>
      <article aria-label="Preview of the annex" className="sheet sheet-long min-w-0">
        {blocks.map((block, index) => (
          <BlockView key={'id' in block ? block.id : index} block={block} />
        ))}
      </article>
    </div>
  )
}
