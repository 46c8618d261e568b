import { type IRunOptions, TextRun } from 'docx'
import { runsOf } from '../block-runs'
import { cleanText } from './clean-text'
import { isRightToLeft } from './is-right-to-left'
import { MARK } from './palette'

/** The text as runs: line breaks kept, open places marked, right-to-left text marked as such. */
export function textRuns(
  text: string,
  look: Pick<IRunOptions, 'bold' | 'color' | 'strike' | 'underline'> = {},
): TextRun[] {
  const rightToLeft = isRightToLeft(text) || undefined
  return runsOf(cleanText(text)).flatMap((run) =>
    run.text.split('\n').map(
      (line, index) =>
        new TextRun({
          ...look,
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(rightToLeft ? { rightToLeft } : {}),
          ...(run.open ? { bold: true, shading: { type: 'clear', fill: MARK } } : {}),
        }),
    ),
  )
}
