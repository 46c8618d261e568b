import type { PageFrame } from '../outline/page-frame'
import { footerLine, headerLine } from './header-and-footer'
import type { Letterhead, TakenFrame } from './letterhead'
import { NAMESPACES } from './namespaces'
import type { PackagePart } from './word-package'
import { writeXml } from './write-xml'
import type { XmlElement } from './xml-element'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A header or footer of a section: on every page of it, or on its first. */
export interface FramePart extends PackagePart {
  kind: 'header' | 'footer'
  type: 'default' | 'first'
}

/**
 * Headers and footers of a section: what the city has there, and always our own line, with DRAFT, version, fingerprint and
 * page. The city's first page is the cover.
 */
export function framesOf(
  frame: PageFrame,
  part: string | undefined,
  section: number,
  letterhead: Letterhead = { styles: {}, pictures: [] },
): FramePart[] {
  const { header, footer, firstHeader, firstFooter } = letterhead
  const made = (kind: FramePart['kind'], type: FramePart['type'], theirs?: TakenFrame): FramePart => {
    const ours = kind === 'header' ? headerLine(frame, part) : footerLine(frame)
    const path = `${kind}${section + 1}${type === 'first' ? '-first' : ''}.xml`
    const content =
      kind === 'header' ? [...(theirs?.content ?? []), ours] : [ours, ...(theirs?.content ?? [])]
    return {
      path,
      kind,
      type,
      id: `rId-${kind}-${section + 1}-${type}`,
      xml: partXml(kind === 'header' ? 'w:hdr' : 'w:ftr', content),
      pictures: theirs?.pictures ?? [],
    }
  }
  const every = [made('header', 'default', header), made('footer', 'default', footer)]
  if (section > 0 || !(firstHeader || firstFooter)) return every
  return [...every, made('header', 'first', firstHeader), made('footer', 'first', firstFooter)]
}

function partXml(name: 'w:hdr' | 'w:ftr', content: XmlElement[]): string {
  return `${HEAD}<${name} ${NAMESPACES}>${content.map(writeXml).join('')}</${name}>`
}
