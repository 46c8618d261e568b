import { inLanguage } from '../in-language'
import type { Treatment } from '../sets'
import type { CheckContext } from './rule'

/** The officers' word for a treatment, as the switch on the page of requirements has it. */
export function treatmentName({ content, tender }: CheckContext, id: Treatment): string {
  const found = content.treatments.find((treatment) => treatment.id === id)
  return found ? inLanguage(found.title, tender.language) : id
}
