import type { ClauseBlock } from '../block'
import { linkedRuns } from './linked-runs'
import { numberedHeading } from './numbered-heading'
import { INK, TINT_OF_TREATMENT } from './palette'
import { paragraph, textParagraph } from './text-paragraph'
import { run, textRuns, words } from './text-runs'
import type { WordState } from './word-state'
import type { XmlElement } from './xml-element'

/** So few signs of a clause stay on one page with what belongs to them. */
const SHORT = 700

/** A clause: title, its marks, the obligation in the text face, proof and notes, and the explanation set apart. */
export function wordClause(state: WordState, block: ClauseBlock): XmlElement[] {
  const { frame, anchors, lists } = state
  const more = [...block.notes, ...block.proof]
  const isShort = [block.text, ...more].join('').length < SHORT
  return [
    numberedHeading(state, 3, block.id, block.title),
    marks(block),
    ...block.text
      .split('\n')
      .map((text) => textParagraph(text, 'ClauseText', { keepNext: isShort && more.length > 0 })),
    ...block.notes.map((note) =>
      paragraph('ClauseNote', linkedRuns(note, anchors), { keepNext: isShort && block.proof.length > 0 }),
    ),
    ...proof(frame.proof, block.proof, lists.bullets),
    ...(block.explanation
      ? [
          paragraph('ClauseExplanation', [
            ...textRuns(`${frame.explanation}. `, { bold: true }),
            ...textRuns(block.explanation),
          ]),
        ]
      : []),
  ]
}

function marks({ key, treatment, treatmentTitle, lots }: ClauseBlock): XmlElement {
  const { ink, paper } = TINT_OF_TREATMENT[treatment]
  const nbsp = '\u00A0'
  return paragraph('ClauseMark', [
    ...textRuns(key, { bold: true, color: INK }),
    run([words('   ')]),
    run([words(`${nbsp}${treatmentTitle.replaceAll(' ', nbsp)}${nbsp}`)], { bold: true, color: ink, paper }),
    run([words('   ')]),
    ...textRuns(lots),
  ])
}

function proof(label: string, steps: string[], list: number): XmlElement[] {
  if (steps.length === 0) return []
  return [
    textParagraph(label, 'ClauseLabel'),
    ...steps.map((step) => textParagraph(step, 'ClauseProof', { numbering: { id: list, level: 0 } })),
  ]
}
