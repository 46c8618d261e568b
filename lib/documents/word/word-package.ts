import { strToU8, zipSync } from 'fflate'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of the file that the text relates to. */
export interface PackagePart {
  path: string
  /** `header` or `footer`, or one of those that stand once in a file. */
  kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer'
  id: string
  xml: string
  /** Pictures that the part shows, by the id of their relationship. */
  pictures?: { id: string; name: string }[]
}

export interface Picture {
  name: string
  bytes: Uint8Array
}

/** Zip entries bear a moment; a fixed one, so that the same tender gives the same file. */
const MOMENT = new Date(2000, 0, 1)

/** The packed file from its parts (ECMA-376, part 2). */
export function wordPackage(
  document: string,
  parts: PackagePart[],
  properties: { core: string; custom: string },
  pictures: Picture[],
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`
  const list = (relations: string[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': list([
      relation('rId1', 'officeDocument', 'word/document.xml'),
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      relation('rId3', 'custom-properties', 'docProps/custom.xml'),
    ]),
    'docProps/core.xml': properties.core,
    'docProps/custom.xml': properties.custom,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': list(parts.map(({ id, kind, path }) => relation(id, kind, path))),
  }
  for (const { path, xml, pictures: shown = [] } of parts) {
    files[`word/${path}`] = xml
    if (shown.length > 0)
      files[`word/_rels/${path}.rels`] = list(
        shown.map(({ id, name }) => relation(id, 'image', `media/${name}`)),
      )
  }
  return zipSync(
    {
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
      ...Object.fromEntries(pictures.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
    },
    { level: 6, mtime: MOMENT },
  )
}

function contentTypes(parts: PackagePart[]): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  return [
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
    part('word/document.xml', `${MAIN}.document.main+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    ...parts.map(({ path, kind }) => part(`word/${path}`, `${MAIN}.${kind}+xml`)),
    '</Types>',
  ].join('')
}
