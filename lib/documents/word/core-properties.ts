import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { shorten } from './shorten'

const LANGUAGE = { en: 'en-GB' } as const

/** `docProps/core.xml` with the language, which docx does not write, and without a clock: same tender, same properties. */
export function coreProperties(frame: PageFrame): string {
  const element = (name: string, text: string) =>
    `<${name}>${escaped(shorten(cleanText(text), 200))}</${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', frame.title),
    element('dc:subject', frame.subject),
    element('dc:creator', frame.authority),
    element('dc:language', LANGUAGE[frame.language]),
    '</cp:coreProperties>',
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
