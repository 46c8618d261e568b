import { inLanguage } from '../in-language'
import { modelOf } from '../resolve-lot'
import type { OperationalModel } from '../sets'
import type { CheckContext } from './rule'

/** The title of an operational model's card on the page of a lot. */
export function modelName({ content, tender }: CheckContext, id: OperationalModel): string {
  return inLanguage(modelOf(id, content).title, tender.language)
}
