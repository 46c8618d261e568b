import { type IParagraphOptions, Paragraph } from 'docx'
import { isRightToLeft } from './is-right-to-left'
import { textRuns } from './text-runs'

/** A paragraph of plain text in a named style, set from right to left where its text is. */
export function textParagraph(
  text: string,
  style: string,
  more: Omit<IParagraphOptions, 'children' | 'text' | 'style'> = {},
): Paragraph {
  return new Paragraph({
    ...more,
    style,
    ...(isRightToLeft(text) ? { bidirectional: true } : {}),
    children: textRuns(text),
  })
}
