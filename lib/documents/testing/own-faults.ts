import { strFromU8, unzipSync } from 'fflate'

/** Each cell ends in a paragraph, each numbering id exists, no U+FFFE or U+FFFF: the three that the Open XML SDK lets pass. */
export function ownFaults(bytes: Uint8Array): string[] {
  const files = readable(bytes)
  if (!files) return ['not a zip file']
  const texts = Object.entries(files).flatMap(([path, data]) =>
    path.endsWith('.xml') ? [{ path, xml: strFromU8(data) }] : [],
  )
  const numbers = new Set(
    texts
      .filter(({ path }) => path === 'word/numbering.xml')
      .flatMap(({ xml }) => [...xml.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => id)),
  )
  return texts.flatMap(({ path, xml }) => [
    ...[...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)]
      .filter(([, id]) => id !== '0' && !numbers.has(id))
      .map(([, id]) => `${path}: numbering ${id} does not exist`),
    ...(/[\uFFFE\uFFFF]/.test(xml) ? [`${path}: holds U+FFFE or U+FFFF`] : []),
    ...[...xml.matchAll(/<w:tc(?: [^>]*)?>(?:(?!<w:tc[ >]).)*?<\/w:tc>/gs)]
      .filter(([cell]) => !/(?:<\/w:p>|<w:p\/>|<w:p [^>]*\/>)<\/w:tc>$/.test(cell))
      .map(() => `${path}: a cell does not end in a paragraph`),
  ])
}

function readable(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes)
  } catch {
    return undefined
  }
}
