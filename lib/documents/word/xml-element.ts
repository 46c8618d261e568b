/** An element of the file as plain data. */
export interface XmlElement {
  name: string
  attributes: Record<string, string | number>
  children: (XmlElement | string)[]
}

const NONE: Record<string, string | number> = {}

/** An element with children. */
export function element(name: string, children: (XmlElement | string)[] = [], attributes = NONE): XmlElement {
  return { name, attributes, children }
}

/** `<w:jc w:val="end"/>`: what most properties look like. */
export function valued(name: string, value: string | number): XmlElement {
  return { name, attributes: { 'w:val': value }, children: [] }
}
