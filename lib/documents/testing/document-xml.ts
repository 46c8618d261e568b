import { strFromU8, unzipSync } from 'fflate'

/** `word/document.xml` of a Word file. */
export function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}
