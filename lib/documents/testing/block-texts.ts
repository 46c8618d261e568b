import type { Block, FormField } from '../block'

/** Every text that a reader of the block sees, a string each. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.authority,
        block.title,
        block.subtitle,
        ...block.notices,
        ...block.facts.flatMap(({ label, value }) => [label, value]),
      ]
    case 'contents':
      return [block.title]
    case 'part':
      return [block.label, block.title]
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'definition':
      return [block.term, block.text]
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'clause':
      return [
        block.title,
        block.text,
        block.treatmentTitle,
        ...block.notes,
        ...block.proof,
        block.explanation ?? '',
      ]
    case 'compared':
      return block.pieces.map(({ text }) => text)
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : cell.map(fieldText))),
      ]
  }
}

function fieldText(field: FormField): string {
  return field.control === 'choice' ? [field.title, ...field.options].join(' ') : field.title
}
