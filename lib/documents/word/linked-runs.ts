import { cleanText } from './clean-text'
import { run, words } from './text-runs'
import { element, type XmlElement } from './xml-element'

const NUMBER = /([ABC]\d+(?:\.\d+)*)/

/** Our own sentences: the number of a section or clause in them leads there. */
export function linkedRuns(text: string, anchors: Map<string, string>): XmlElement[] {
  return cleanText(text)
    .split(NUMBER)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const anchor = anchors.get(piece)
      return anchor ? linkTo(anchor, piece) : run([words(piece)])
    })
}

/** A cross-reference that works: the text leads to the bookmark. */
export function linkTo(anchor: string, text: string): XmlElement {
  return element('w:hyperlink', [run([words(text)], { style: 'Hyperlink' })], {
    'w:anchor': anchor,
    'w:history': 1,
  })
}
