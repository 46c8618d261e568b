import type { IXmlableObject } from 'docx'

/** An element of the file as plain data. */
export interface XmlElement {
  name: string
  attributes: Record<string, unknown>
  children: (XmlElement | string)[]
}

/** What docx hands to its writer, read: `{ 'w:t': [{ _attr: {…} }, 'text'] }`. */
export function xmlElement(given: object): XmlElement {
  const [[name, content] = ['', undefined]] = Object.entries(given)
  const attributes: Record<string, unknown> = {}
  const children: (XmlElement | string)[] = []
  for (const item of Array.isArray(content) ? content : [content]) {
    if (item === undefined || item === null) continue
    if (typeof item !== 'object') children.push(String(item))
    else if ('_attr' in item) Object.assign(attributes, item._attr)
    else if (Object.keys(item).length > 0) children.push(xmlElement(item))
  }
  return { name, attributes, children }
}

/** The element as docx writes it. */
export function toDocx({ name, attributes, children }: XmlElement): IXmlableObject {
  const marked = Object.keys(attributes).length > 0 ? [{ _attr: attributes }] : []
  if (children.length === 0) return { [name]: marked[0] ?? {} }
  return {
    [name]: [...marked, ...children.map((child) => (typeof child === 'string' ? child : toDocx(child)))],
  }
}
