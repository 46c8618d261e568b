/** The words of a piece of `document.xml` in their order, without anything that only spaces them. */
export function wordsIn(xml: string): string {
  return xml
    .replace(/<w:sdt>.*?<\/w:sdt>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, '')
}
