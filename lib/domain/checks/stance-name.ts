import { inLanguage } from '../in-language'
import type { Stance } from '../sets'
import type { CheckContext } from './rule'

/** The title of a stance's card on the page of the bidirectional choice. */
export function stanceName({ content, tender }: CheckContext, id: Stance): string {
  const found = content.stances.find((stance) => stance.id === id)
  return found ? inLanguage(found.title, tender.language) : id
}
