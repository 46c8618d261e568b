import type { Block } from '@/lib/documents/block'

/** The headings of the annex at its side, each leading to its place. */
export function AnnexOutline({ blocks }: { blocks: Block[] }) {
  return (
    <nav aria-label="Outline of the annex" className="text-[15px]">
      <ol className="m-0 list-none p-0">
        {blocks.map((block) => {
          if (block.kind === 'part')
            return (
              <li key={block.id} className="mt-3 first:mt-0">
                <a
                  href={`#${block.id}`}
                  className="tap block py-0.5 font-semibold text-ink no-underline hover:underline"
                >
                  {block.label} · {block.title}
                </a>
              </li>
            )
          if (block.kind !== 'heading') return null
          return (
            <li key={block.id} className={block.level === 2 ? 'pl-4 text-sm' : ''}>
              <a
                href={`#${block.id}`}
                className="tap grid grid-cols-[2.75rem_1fr] py-0.5 text-ink no-underline hover:underline max-sm:grid! max-sm:items-center"
              >
                <span className="text-soft">{block.number}</span>
                <span>{block.text}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
