import type { ComparedBlock } from '../block'
import { linkTo } from './linked-runs'
import { ACCENT, BLOCK } from './palette'
import { paragraph } from './text-paragraph'
import { run, textRuns, words } from './text-runs'
import type { WordState } from './word-state'
import type { XmlElement } from './xml-element'

/** A text with its changes in it: struck through in red, underlined in green; the signs tell without the colours. */
export function wordCompared({ anchors }: WordState, { number, title, pieces }: ComparedBlock): XmlElement[] {
  const anchor = anchors.get(number)
  const clause = anchor
    ? [linkTo(anchor, number), run([words('  ')])]
    : textRuns(number === '' ? '' : `${number}  `)
  return [
    paragraph('ClauseLabel', [...clause, ...textRuns(title)]),
    paragraph(
      'ClauseText',
      pieces.flatMap(({ kind, text }) => {
        if (kind === 'removed') return textRuns(text, { strike: true, color: BLOCK })
        return textRuns(text, kind === 'added' ? { underline: true, color: ACCENT } : {})
      }),
    ),
  ]
}
