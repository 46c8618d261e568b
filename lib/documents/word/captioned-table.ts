import { type ITableOptions, Table, XmlAttributeComponent, XmlComponent } from 'docx'
import { cleanText } from './clean-text'

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' }
}

class TableCaption extends XmlComponent {
  constructor(caption: string) {
    super('w:tblCaption')
    this.root.push(new Value({ val: caption }))
  }
}

/** A table with the title that screen readers say (`w:tblCaption`), which docx does not write itself. */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options)
    const [properties] = this.root
    if (properties instanceof XmlComponent) properties.addChildElement(new TableCaption(cleanText(caption)))
  }
}
