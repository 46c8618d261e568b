import { InternalHyperlink, Paragraph, TextRun } from 'docx'
import type { ComparedBlock } from '../block'
import { ACCENT, BLOCK } from './palette'
import { textRuns } from './text-runs'
import type { WordState } from './word-state'

/** A text with its changes in it: struck through in red, underlined in green; the signs tell without the colours. */
export function wordCompared({ anchors }: WordState, { number, title, pieces }: ComparedBlock): Paragraph[] {
  const anchor = anchors.get(number)
  const clause = anchor
    ? [
        new InternalHyperlink({ anchor, children: [new TextRun({ text: number, style: 'Hyperlink' })] }),
        new TextRun('  '),
      ]
    : textRuns(number === '' ? '' : `${number}  `)
  return [
    new Paragraph({ style: 'ClauseLabel', children: [...clause, ...textRuns(title)] }),
    new Paragraph({
      style: 'ClauseText',
      children: pieces.flatMap(({ kind, text }) => {
        if (kind === 'removed') return textRuns(text, { strike: true, color: BLOCK })
        return textRuns(text, kind === 'added' ? { underline: {}, color: ACCENT } : {})
      }),
    }),
  ]
}
