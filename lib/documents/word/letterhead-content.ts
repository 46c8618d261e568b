import { ImageRun, ImportedXmlComponent, type Paragraph, type XmlComponent } from 'docx'
import { PICTURE, type Picture } from './letterhead'
import { element, type XmlElement } from './xml-element'

/** One pixel of the library's in the measure of Word's drawings. */
const EMU = 9525

/** The city's paragraphs and tables as the library's own elements; its pictures become parts of the file. */
export function letterheadContent(content: XmlElement[], pictures: readonly Picture[]): Paragraph[] {
  const component = (given: XmlElement): ImportedXmlComponent => {
    const made = new ImportedXmlComponent(given.name, given.attributes)
    for (const child of given.children)
      if (typeof child === 'string') made.push(child)
      else for (const one of componentsOf(child)) made.push(one)
    return made
  }
  const componentsOf = (given: XmlElement): XmlComponent[] => {
    if (given.name === PICTURE) return []
    const children = given.children.filter((one): one is XmlElement => typeof one !== 'string')
    if (given.name !== 'w:r' || !children.some(({ name }) => name === PICTURE)) return [component(given)]
    // The library draws each picture in a run of its own; what stands beside it in the same run follows in another.
    const properties = children.filter(({ name }) => name === 'w:rPr')
    return children.flatMap((one): XmlComponent[] => {
      if (one.name === 'w:rPr') return []
      return one.name === PICTURE ? image(one) : [component(element('w:r', [...properties, one]))]
    })
  }
  const image = ({ attributes: { name, cx, cy, alt } }: XmlElement): ImageRun[] => {
    const picture = pictures.find((one) => one.name === name)
    if (!picture) return []
    return [
      new ImageRun({
        type: picture.name.endsWith('.png') ? 'png' : 'jpg',
        data: picture.bytes,
        transformation: { width: Number(cx) / EMU, height: Number(cy) / EMU },
        altText: { name: picture.name, description: String(alt) },
      }),
    ]
  }
  // A header takes any element that a page may hold; the type knows only those that the library builds itself.
  return content.map(component) as XmlComponent[] as Paragraph[]
}
