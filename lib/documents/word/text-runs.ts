import { runsOf } from '../block-runs'
import { cleanText } from './clean-text'
import { isRightToLeft } from './is-right-to-left'
import { MARK } from './palette'
import { element, valued, type XmlElement } from './xml-element'

/** How a run differs from its paragraph. */
export interface RunLook {
  style?: string
  bold?: boolean
  strike?: boolean
  color?: string
  /** Half points. */
  size?: number
  underline?: boolean
  /** The colour behind the words. */
  paper?: string
  rightToLeft?: boolean
}

/** A run with its properties in the order that the schema wants. */
export function run(children: XmlElement[], look: RunLook = {}): XmlElement {
  const { style, bold, strike, color, size, underline, paper, rightToLeft } = look
  const properties = [
    ...(style ? [valued('w:rStyle', style)] : []),
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(strike ? [element('w:strike')] : []),
    ...(color ? [valued('w:color', color)] : []),
    ...(size ? [valued('w:sz', size), valued('w:szCs', size)] : []),
    ...(underline ? [valued('w:u', 'single')] : []),
    ...(paper ? [element('w:shd', [], { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': paper })] : []),
    ...(rightToLeft ? [element('w:rtl')] : []),
  ]
  return element('w:r', properties.length > 0 ? [element('w:rPr', properties), ...children] : children)
}

const KEEP_SPACES = { 'xml:space': 'preserve' }

/** `<w:t>`; spaces at its ends count. */
export function words(text: string): XmlElement {
  return element('w:t', text === '' ? [] : [text], KEEP_SPACES)
}

/** The text as runs: line breaks kept, open places marked, right-to-left text marked as such. */
export function textRuns(text: string, look: RunLook = {}): XmlElement[] {
  if (text === '') return []
  const rightToLeft = isRightToLeft(text)
  return runsOf(cleanText(text)).map(({ text: piece, open }) => {
    const lines = piece.split('\n')
    const children = lines.flatMap((line, index) => [
      ...(index > 0 ? [element('w:br')] : []),
      ...(line === '' ? [] : tabbed(line)),
    ])
    return run(children, {
      ...look,
      ...(rightToLeft ? { rightToLeft } : {}),
      ...(open ? { bold: true, paper: MARK } : {}),
    })
  })
}

function tabbed(line: string): XmlElement[] {
  if (!line.includes('\t')) return [words(line)]
  return line
    .split('\t')
    .flatMap((piece, index) => [
      ...(index > 0 ? [element('w:tab')] : []),
      ...(piece === '' ? [] : [words(piece)]),
    ])
}
