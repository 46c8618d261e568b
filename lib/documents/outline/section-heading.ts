import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { type SectionOfA, sectionNumber } from './sections'

/** The heading of a section of part A, with its fixed number. */
export function sectionHeading(annex: AnnexContext, section: SectionOfA): Block {
  return {
    kind: 'heading',
    id: `section-${section}`,
    level: 1,
    number: sectionNumber(section),
    text: annex.say(`A.${section}`),
  }
}
