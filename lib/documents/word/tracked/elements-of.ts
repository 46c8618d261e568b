import type { XmlElement } from '../xml-element'

/** The child elements; text between them is left out. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}
