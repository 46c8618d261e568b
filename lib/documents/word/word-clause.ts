import { Paragraph, TextRun } from 'docx'
import type { ClauseBlock } from '../block'
import { linkedRuns } from './linked-runs'
import { numberedHeading } from './numbered-heading'
import { BULLETS } from './numbering'
import { INK, TINT_OF_TREATMENT } from './palette'
import { textParagraph } from './text-paragraph'
import { textRuns } from './text-runs'
import type { WordState } from './word-state'

/** A clause: title, its marks, the obligation in the text face, proof and notes, and the explanation set apart. */
export function wordClause(state: WordState, block: ClauseBlock): Paragraph[] {
  const { frame, anchors } = state
  return [
    numberedHeading(state, 3, block.id, block.title),
    marks(block),
    textParagraph(block.text, 'ClauseText'),
    ...block.notes.map((note) => new Paragraph({ style: 'ClauseNote', children: linkedRuns(note, anchors) })),
    ...proof(frame.proof, block.proof),
    ...(block.explanation
      ? [
          new Paragraph({
            style: 'ClauseExplanation',
            children: [
              new TextRun({ text: `${frame.explanation}. `, bold: true }),
              ...textRuns(block.explanation),
            ],
          }),
        ]
      : []),
  ]
}

function marks({ key, treatment, treatmentTitle, lots }: ClauseBlock): Paragraph {
  const { ink, paper } = TINT_OF_TREATMENT[treatment]
  const nbsp = '\u00A0'
  return new Paragraph({
    style: 'ClauseMark',
    children: [
      new TextRun({ text: key, bold: true, color: INK }),
      new TextRun('   '),
      new TextRun({
        text: `${nbsp}${treatmentTitle.replaceAll(' ', nbsp)}${nbsp}`,
        bold: true,
        color: ink,
        shading: { type: 'clear', fill: paper },
      }),
      new TextRun('   '),
      ...textRuns(lots),
    ],
  })
}

function proof(label: string, steps: string[]): Paragraph[] {
  if (steps.length === 0) return []
  return [
    textParagraph(label, 'ClauseLabel'),
    ...steps.map((step) =>
      textParagraph(step, 'ClauseProof', { numbering: { reference: BULLETS, level: 0 } }),
    ),
  ]
}
