import type { XmlElement } from '../word/xml-element'

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name)
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((one): one is XmlElement => typeof one !== 'string' && one.name === name)
}

/** `w:val`, empty where there is none. */
export function valOf(element: XmlElement | undefined): string {
  return String(element?.attributes['w:val'] ?? '')
}

/** All elements of that name below, in their order. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => {
    if (typeof one === 'string') return []
    return one.name === name ? [one, ...below(one, name)] : below(one, name)
  })
}
