import { strFromU8, unzipSync } from 'fflate'

/** Every part of the file that readers or programs can see, as one text without tags. */
export function wordText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, data]) =>
      strFromU8(data)
        .replace(/<w:br\/>/g, '\n')
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('\u00A0', ' ')
    .replaceAll('&amp;', '&')
}
