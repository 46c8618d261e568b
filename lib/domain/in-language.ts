import type { Language } from './sets'

/** A text of the content in the tender's language, else in English, which every text has. */
export function inLanguage<T>(words: { en: T } & Partial<Record<Language, T>>, language: Language): T {
  return words[language] ?? words.en
}
