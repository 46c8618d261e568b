import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { lotNames } from './lot-names'
import { sectionHeading } from './section-heading'

/** A1: a supplement to the city's general requirements, and where it comes from. */
export function purpose(annex: AnnexContext): Block[] {
  const { tender, lots, models, say } = annex
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const names = lotNames(lots.map(({ resolved }) => resolved.id)).replace(/^L/, 'l')
  return [
    sectionHeading(annex, 'purpose'),
    paragraph(say('A.purpose.purpose', { name: tender.authority.name, lots: names })),
    paragraph(say('A.purpose.supplement')),
    ...(models.some(({ id }) => id === 'open-market') ? [paragraph(say('A.purpose.proportionate'))] : []),
    paragraph(say('A.purpose.binding')),
    paragraph(say('A.purpose.origin')),
  ]
}
