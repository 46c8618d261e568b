import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { shorten } from './shorten'
import { escaped } from './write-xml'

const LANGUAGE = { en: 'en-GB' } as const
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `docProps/core.xml`, without a clock: same tender, same properties. */
export function coreProperties(frame: PageFrame): string {
  const property = (name: string, text: string) =>
    `<${name}>${escaped(shorten(cleanText(text), 200))}</${name}>`
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    property('dc:title', frame.title),
    property('dc:subject', frame.subject),
    property('dc:creator', frame.authority),
    property('dc:language', LANGUAGE[frame.language]),
    '</cp:coreProperties>',
  ].join('')
}

/** `docProps/custom.xml`: the whole fingerprint. */
export function customProperties({ fingerprint }: PageFrame): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Fingerprint"><vt:lpwstr>${escaped(fingerprint)}</vt:lpwstr></property></Properties>`
}
