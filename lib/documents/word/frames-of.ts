import { Footer, Header, type Paragraph } from 'docx'
import type { PageFrame } from '../outline/page-frame'
import { footerLine, headerLine } from './header-and-footer'
import type { Letterhead } from './letterhead'
import { letterheadContent } from './letterhead-content'

/** The headers and footers of a section: on every page of it, and where they differ on its first. */
export interface Frames {
  headers: { default: Header; first?: Header }
  footers: { default: Footer; first?: Footer }
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
): Frames {
  const { header, footer, firstHeader, firstFooter, pictures } = letterhead
  const theirs = (taken: Letterhead['header']): Paragraph[] =>
    taken ? letterheadContent(taken.content, pictures) : []
  const top = (taken: Letterhead['header']) =>
    new Header({ children: [...theirs(taken), headerLine(frame, part)] })
  const bottom = (taken: Letterhead['footer']) =>
    new Footer({ children: [footerLine(frame), ...theirs(taken)] })
  const hasFirst = section === 0 && (firstHeader !== undefined || firstFooter !== undefined)
  return {
    headers: { default: top(header), ...(hasFirst ? { first: top(firstHeader) } : {}) },
    footers: { default: bottom(footer), ...(hasFirst ? { first: bottom(firstFooter) } : {}) },
  }
}
