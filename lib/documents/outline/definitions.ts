import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A2: the words with a capital. */
export function definitions(annex: AnnexContext): Block[] {
  return [
    sectionHeading(annex, 'definitions'),
    { kind: 'paragraph', text: annex.say('A.definitions.intro') },
    ...annex.content.definitions.map(
      ({ term, text }): Block => ({ kind: 'definition', term: annex.fill(term), text: annex.fill(text) }),
    ),
  ]
}
