import { TAKEN_STYLES, type TakenStyle, type TakenStyleId } from '../word/letterhead'
import type { XmlElement } from '../word/xml-element'
import { contrast } from './contrast'
import { child, childrenOf, valOf } from './elements'
import type { Theme } from './theme'

const NAMES: Record<TakenStyleId, string> = {
  Normal: 'normal',
  Title: 'title',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
}
/** Text of this contrast can be read by most (WCAG 2.2, 1.4.3). */
const READABLE = 4.5

/** The letters of the city's styles, with what they rest on; and what is not taken over, in sentences. */
export function takenStyles(
  sheet: XmlElement | undefined,
  theme: Theme,
): { styles: Partial<Record<TakenStyleId, TakenStyle>>; notes: string[] } {
  const all = sheet ? childrenOf(sheet, 'w:style') : []
  const notes: string[] = []
  const byId = new Map(all.map((style) => [String(style.attributes['w:styleId']), style]))
  const defaults = sheet && child(child(child(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const styles: Partial<Record<TakenStyleId, TakenStyle>> = {}
  for (const id of TAKEN_STYLES) {
    const named = all.find((style) => valOf(child(style, 'w:name')).toLowerCase() === NAMES[id])
    if (!named && id !== 'Normal') {
      notes.push(`There is no style "${titleOf(id)}" in the file; the annex keeps its own.`)
      continue
    }
    const chain = named ? restsOn(named, byId) : []
    const look: TakenStyle = {}
    for (const properties of [defaults, ...chain.map((style) => child(style, 'w:rPr'))])
      if (properties) Object.assign(look, lookOf(properties, theme))
    if (look.color !== undefined && contrast(look.color, 'FFFFFF') < READABLE) {
      notes.push(
        `The colour #${look.color} of "${titleOf(id)}" is too light on white to be read by everybody; the annex keeps its own.`,
      )
      delete look.color
    }
    styles[id] = look
  }
  return { styles, notes }
}

/** "Heading 1" for `Heading1`. */
export function titleOf(id: TakenStyleId): string {
  return id.replace(/(\d)$/, ' $1')
}

/** The style and all that it is based on, the deepest first. */
function restsOn(style: XmlElement, byId: Map<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = []
  for (let at: XmlElement | undefined = style; at && chain.length < 12; ) {
    if (chain.includes(at)) break
    chain.unshift(at)
    at = byId.get(valOf(child(at, 'w:basedOn')))
  }
  return chain
}

function lookOf(properties: XmlElement, theme: Theme): TakenStyle {
  const font = theme.font(child(properties, 'w:rFonts'))
  const size = Number(valOf(child(properties, 'w:sz')))
  const color = theme.color(child(properties, 'w:color'))
  const bold = child(properties, 'w:b')
  const italics = child(properties, 'w:i')
  return {
    ...(font ? { font } : {}),
    // 6 to 60 points; what is beyond is no style for an annex.
    ...(Number.isInteger(size) && size >= 12 && size <= 120 ? { size } : {}),
    ...(color ? { color } : {}),
    ...(bold ? { bold: isOn(bold) } : {}),
    ...(italics ? { italics: isOn(italics) } : {}),
  }
}

function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(String(element.attributes['w:val'] ?? '1'))
}
