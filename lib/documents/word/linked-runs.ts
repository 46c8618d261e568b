import { InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { cleanText } from './clean-text'

const NUMBER = /([ABC]\d+(?:\.\d+)*)/

/** Our own sentences: the number of a section or clause in them leads there. */
export function linkedRuns(text: string, anchors: Map<string, string>): ParagraphChild[] {
  return cleanText(text)
    .split(NUMBER)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const anchor = anchors.get(piece)
      return anchor
        ? new InternalHyperlink({ anchor, children: [new TextRun({ text: piece, style: 'Hyperlink' })] })
        : new TextRun(piece)
    })
}
