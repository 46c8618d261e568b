import type { Language } from '../../domain/sets'

/** Spelling and hyphenation of a document's language (BCP 47). */
export const LANGUAGE_TAG: Record<Language, string> = { en: 'en-GB' }
