import { FileChild, type IContext, type IXmlableObject, type XmlComponent } from 'docx'
import { toDocx, type XmlElement } from './xml-element'

/** A finished element in a docx document. `sources` are what it was made from: writing them registers their numbering. */
export class TrackedElement extends FileChild {
  readonly #element: XmlElement
  readonly #sources: readonly XmlComponent[]

  constructor(element: XmlElement, sources: readonly XmlComponent[]) {
    super(element.name)
    this.#element = element
    this.#sources = sources
  }

  override prepForXml(context: IContext): IXmlableObject {
    for (const source of this.#sources) source.prepForXml(context)
    return toDocx(this.#element)
  }
}
