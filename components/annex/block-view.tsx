import type { Block, ClauseBlock } from '@/lib/documents/block'
import { MarkedText } from '../requirement/marked-text'
import { type ClauseMark, ClauseView } from './clause-view'
import { ComparedView } from './compared-view'
import { CoverView } from './cover-view'
import { TableView } from './table-view'

const TONES = {
  body: '',
  note: 'font-sans text-[14px] text-soft',
  warning: 'notice notice-block font-sans text-[14px]',
} as const

/** One block of the annex on screen: the same blocks that the Word file is written from. */
export function BlockView({
  block,
  mark,
  dense,
}: {
  block: Block
  /** What to mark in a clause, on the desk. */
  mark?(clause: ClauseBlock): ClauseMark
  dense?: boolean
}) {
  switch (block.kind) {
    case 'cover':
      return <CoverView block={block} />
    case 'contents':
      // The outline at the side of the page stands for the contents.
      return null
    case 'part':
      return (
        <h3 id={block.id} className="m-0 mt-10 mb-2 border-t-2 border-ink pt-4 text-[22px] leading-tight">
          {block.label} · {block.title}
        </h3>
      )
    case 'heading':
      return block.level === 1 ? (
        <h4 id={block.id} className="m-0 mt-7 mb-2 text-lg leading-snug">
          <span className="mr-1">{block.number}</span> {block.text}
        </h4>
      ) : (
        <h5 id={block.id} className="m-0 mt-5 mb-2 text-[16px] font-[650]">
          <span className="mr-1">{block.number}</span> {block.text}
        </h5>
      )
    case 'paragraph':
      return (
        <p className={`m-0 mb-3 whitespace-pre-line ${TONES[block.tone ?? 'body']}`}>
          <MarkedText text={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={`m-0 mb-3 pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
          {block.items.map((item) => (
            <li key={item} className="mb-1">
              <MarkedText text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'definition':
      return (
        <p className="m-0 mb-2">
          <dfn className="font-semibold not-italic">{block.term}</dfn>: <MarkedText text={block.text} />
        </p>
      )
    case 'facts':
      return (
        <dl className="m-0 mb-4 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(8rem,11rem)_minmax(0,1fr)]">
          {block.items.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="font-sans text-sm text-soft sm:pt-0.5">{label}</dt>
              <dd className="m-0 whitespace-pre-line">
                <MarkedText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'clause':
      return <ClauseView block={block} mark={mark?.(block)} dense={dense} />
    case 'compared':
      return <ComparedView block={block} />
    case 'table':
      return <TableView block={block} />
  }
}
