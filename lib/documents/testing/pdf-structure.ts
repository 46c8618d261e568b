/** A node of the structure tree: what a screen reader goes by. */
export interface PdfNode {
  /** `H1`, `Table`, `TH`, or the name of a style of ours. */
  role: string
  alt: boolean
  /** Of a header: what it heads. */
  scope?: string
  children: PdfNode[]
}

export interface PdfStructure {
  tagged: boolean
  language?: string
  showsTitle: boolean
  title: string
  root?: PdfNode
}

const OBJECT = /(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g

/** The structure of a PDF as LibreOffice writes it (ISO 32000-1, 14.7), whose objects stand in the file uncompressed. */
export function pdfStructure(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of text.matchAll(OBJECT)) objects.set(id, body.split('stream')[0] ?? '')
  const root = [...objects].find(([, body]) => /\/Type\s*\/StructTreeRoot/.test(body))
  const language = /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1]
  return {
    tagged: /\/MarkInfo\s*<<\s*\/Marked true/.test(text),
    ...(language === undefined ? {} : { language }),
    showsTitle: text.includes('/DisplayDocTitle true'),
    title:
      /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)/.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? '',
    ...(root ? { root: nodeOf(root[1], objects) } : {}),
  }
}

function nodeOf(body: string, objects: Map<string, string>): PdfNode {
  const kids = /\/K\s*(\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? ''
  const attributes = [...(/\/A\s*(\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  const scope = attributes
    .map(([, id = '']) => /\/Scope\s*\/(\w+)/.exec(objects.get(id) ?? '')?.[1])
    .find((found) => found !== undefined)
  return {
    role: (/\/S\s*\/([^\s/<>[\]]+)/.exec(body)?.[1] ?? 'Root').replaceAll('#20', ' '),
    alt: /\/Alt\s*[(<]/.test(body),
    ...(scope ? { scope } : {}),
    children: [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
      const child = objects.get(id)
      return child && /\/Type\s*\/StructElem/.test(child) ? [nodeOf(child, objects)] : []
    }),
  }
}

/** All nodes in reading order. */
export function readingOrder(node: PdfNode): PdfNode[] {
  return [node, ...node.children.flatMap(readingOrder)]
}
