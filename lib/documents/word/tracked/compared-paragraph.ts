import { sequenceDiff } from '../../../domain/changes/sequence-diff'
import { wordsOf } from '../../../domain/changes/text-diff'
import type { XmlElement } from '../xml-element'
import { elementsOf } from './elements-of'
import { marked } from './marked'
import type { Revision } from './revision'

/** A word or a line break, in the look of its run. */
interface Token {
  look: XmlElement | undefined
  text?: string
  element?: XmlElement
}

const MARKS = { removed: 'del', added: 'ins' } as const

/** A paragraph with the words marked that were taken out and put in; number, style and bookmark are those of now. */
export function comparedParagraph(before: XmlElement, after: XmlElement, revision: Revision): XmlElement {
  const properties = elementsOf(after).filter(({ name }) => name === 'w:pPr')
  const content = (paragraph: XmlElement) => elementsOf(paragraph).filter(({ name }) => name !== 'w:pPr')
  const [old, now] = [content(before), content(after)]
  const start = now.filter(({ name }) => name === 'w:bookmarkStart')
  const end = now.filter(({ name }) => name === 'w:bookmarkEnd')
  const isPlain = (all: XmlElement[]) =>
    all.every(({ name }) => name === 'w:r' || name.startsWith('w:bookmark'))
  if (!isPlain(old) || !isPlain(now)) {
    const taken = old.flatMap((child) => marked(child, 'del', revision))
    const put = now.flatMap((child) => marked(child, 'ins', revision))
    return { ...after, children: [...properties, ...taken, ...put] }
  }
  const runs = sequenceDiff(tokensOf(old), tokensOf(now), isSame).flatMap(({ kind, items }) => {
    const plain = runsOf(items)
    return kind === 'same' ? plain : plain.flatMap((run) => marked(run, MARKS[kind], revision))
  })
  return { ...after, children: [...properties, ...start, ...runs, ...end] }
}

function tokensOf(content: XmlElement[]): Token[] {
  return content.flatMap((run) => {
    if (run.name !== 'w:r') return []
    const look = elementsOf(run).find(({ name }) => name === 'w:rPr')
    return elementsOf(run).flatMap((child): Token[] => {
      if (child.name === 'w:rPr') return []
      if (child.name !== 'w:t') return [{ look, element: child }]
      return wordsOf(child.children.join('')).map((text) => ({ look, text }))
    })
  })
}

function isSame(one: Token, other: Token): boolean {
  if (one.text !== undefined || other.text !== undefined) return one.text?.trim() === other.text?.trim()
  return JSON.stringify(one.element) === JSON.stringify(other.element)
}

/** Neighbouring words of one look become one run again. */
function runsOf(tokens: Token[]): XmlElement[] {
  const runs: { look: XmlElement | undefined; children: XmlElement[] }[] = []
  for (const { look, text, element } of tokens) {
    let run = runs.at(-1)
    if (!run || run.look !== look) {
      run = { look, children: [] }
      runs.push(run)
    }
    const last = run.children.at(-1)
    // docx writes one text an element.
    if (text !== undefined && last?.name === 'w:t') last.children = [last.children.join('') + text]
    else if (element) run.children.push(element)
    else if (text !== undefined)
      run.children.push({ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] })
  }
  return runs.map(({ look, children }) => ({
    name: 'w:r',
    attributes: {},
    children: [...(look ? [look] : []), ...children],
  }))
}
