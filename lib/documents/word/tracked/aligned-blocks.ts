import { type Aligned, aligned } from '../../../domain/changes/aligned'
import type { Block } from '../../block'

interface Section {
  key: string
  blocks: Block[]
}

/** The blocks of two annexes side by side: sections and clauses by their numbers, which never move, the rest in its order. */
export function alignedBlocks(before: readonly Block[], after: readonly Block[]): Aligned<Block>[] {
  const never = () => false
  return aligned(sectionsOf(before), sectionsOf(after), (one, other) => one.key === other.key, never).flatMap(
    (side) => {
      const [[oldHead, ...old], [head, ...now]] = [side.before?.blocks ?? [], side.after?.blocks ?? []]
      return [...heads(oldHead, head), ...aligned(old, now, isEqual, isAlike)]
    },
  )
}

function heads(before: Block | undefined, after: Block | undefined): Aligned<Block>[] {
  if (after) return [before ? { before, after } : { after }]
  return before ? [{ before }] : []
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const key = keyOf(block)
    const last = sections.at(-1)
    if (key === undefined && last) last.blocks.push(block)
    else sections.push({ key: key ?? '', blocks: [block] })
  }
  return sections
}

function keyOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'cover':
    case 'contents':
      return block.kind
    case 'part':
      return block.id
    case 'heading':
    case 'clause':
      return block.number
    default:
      return undefined
  }
}

function isEqual(one: Block, other: Block): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A table with other columns is another table. */
function isAlike(one: Block, other: Block): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind !== 'table' || other.kind !== 'table') return true
  return JSON.stringify(one.columns) === JSON.stringify(other.columns)
}
