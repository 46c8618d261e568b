import type { IPropertiesOptions } from 'docx'
import type { Language } from '../../domain/sets'
import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { LANGUAGE_TAG } from './language-tag'
import { shorten } from './shorten'

/** Title, subject and authority, and the whole fingerprint. */
export function coreProperties(
  frame: PageFrame,
): Pick<IPropertiesOptions, 'title' | 'subject' | 'creator' | 'lastModifiedBy' | 'customProperties'> {
  const line = (text: string) => shorten(cleanText(text), 200)
  return {
    title: line(frame.title),
    subject: line(frame.subject),
    creator: line(frame.authority),
    // Without it the library names somebody "Un-named".
    lastModifiedBy: '',
    customProperties: [{ name: 'Fingerprint', value: frame.fingerprint }],
  }
}

/** `docProps/core.xml` with the language, which docx cannot say, and without a clock: same tender, same properties. */
export function timelessProperties(xml: string, language: Language): string {
  return xml
    .replace(/<(dcterms:created|dcterms:modified)[^>]*>[^<]*<\/\1>/g, '')
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${LANGUAGE_TAG[language]}</dc:language></cp:coreProperties>`,
    )
}
