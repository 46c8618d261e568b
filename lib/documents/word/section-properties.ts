import { type ISectionPropertiesOptions, SectionType } from 'docx'
import { PAGE } from './page'

/** A4 upright; each section begins a page. */
export function sectionProperties(titlePage: boolean): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: {
        left: PAGE.side,
        right: PAGE.side,
        top: PAGE.top,
        bottom: PAGE.bottom,
        header: 708,
        footer: 708,
        gutter: 0,
      },
    },
    titlePage,
  }
}
