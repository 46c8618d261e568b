import type { Block } from '@/lib/documents/block'
import { BlockView } from '../annex/block-view'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'

/** What changed between two states as the annex tells it, with the files to take along. */
export function Comparison({
  blocks,
  otherTexts,
  files,
}: {
  blocks: Block[]
  /** The wording of the catalogue changed meanwhile, so that words differ which nobody chose. */
  otherTexts: boolean
  files: { changes: string; tracked: string }
}) {
  return (
    <>
      {otherTexts && (
        <Notice tone="warn" title="The catalogue of this installation has changed in between">
          <p className="m-0">
            Words can differ that nobody chose to change. The earlier version is shown as it was kept.
          </p>
        </Notice>
      )}
      <div className="no-print my-4 flex flex-wrap gap-2">
        <a href={files.changes} className="btn btn-ghost" download>
          <Icon name="download" size={14} />
          Summary of changes (Word)
        </a>
        <a href={files.tracked} className="btn btn-ghost" download>
          <Icon name="download" size={14} />
          Annex with tracked changes (Word)
        </a>
      </div>
      <article aria-label="What changed" className="sheet sheet-long min-w-0 max-w-[820px]">
        {blocks.map((block, index) => (
          // Blocks without an id never move within one comparison.
          <BlockView key={'id' in block ? block.id : `block ${index}`} block={block} />
        ))}
      </article>
    </>
  )
}
