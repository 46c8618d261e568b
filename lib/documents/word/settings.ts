import type { Language } from '../../domain/sets'
import { NAMESPACES } from './namespaces'

const TAGS: Record<Language, string> = { en: 'en-GB' }

/** `word/settings.xml`: the mode of today's Word, without which it opens the file as one of 2007. */
export function settingsXml(language: Language): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${TAGS[language]}"/></w:settings>`
}
