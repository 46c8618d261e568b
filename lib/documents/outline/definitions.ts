import type { Definition } from '../../domain/content/definition'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { annexWords } from './annex-words'
import { sectionHeading } from './section-heading'

/** A2: the parties, then the terms. */
export function definitions(annex: AnnexContext): Block[] {
  return [
    sectionHeading(annex, 'definitions'),
    { kind: 'paragraph', text: annex.say('A.definitions.intro') },
    ...annex.content.definitions.flatMap((definition) => ofModels(annex, definition)),
  ]
}

/** In the overview a term of one model has the words of that model. */
function ofModels(
  { models, content, tender }: AnnexContext,
  { models: narrowed, term, text }: Definition,
): Block[] {
  const meant = models.filter(({ id }) => !narrowed || narrowed.includes(id))
  if (meant.length === 0) return []
  const { fill } = annexWords(content, meant, tender.language)
  return [{ kind: 'definition', term: fill(term), text: fill(text) }]
}
