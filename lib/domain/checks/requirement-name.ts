import { inLanguage } from '../in-language'
import type { CheckContext } from './rule'

/** `SC-5 (Connectivity)`: the key that documents use, and the words that an officer knows it by. */
export function requirementName({ tender, content }: CheckContext, key: string): string {
  const catalogue = content.requirements.find((requirement) => requirement.key === key)
  const local = tender.localRequirements.find((requirement) => requirement.key === key)
  const title = catalogue ? inLanguage(catalogue.title, tender.language) : local?.title
  return title ? `${key} (${title})` : key
}
