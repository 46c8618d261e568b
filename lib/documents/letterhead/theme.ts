import type { XmlElement } from '../word/xml-element'
import { below, child } from './elements'

/** Fonts and colours that styles may name by their place in the theme. */
export interface Theme {
  font(fonts: XmlElement | undefined): string | undefined
  color(color: XmlElement | undefined): string | undefined
}

const COLOR_NAMES: Record<string, string> = {
  dark1: 'dk1',
  text1: 'dk1',
  light1: 'lt1',
  background1: 'lt1',
  dark2: 'dk2',
  text2: 'dk2',
  light2: 'lt2',
  background2: 'lt2',
  hyperlink: 'hlink',
}
/** Names of fonts that people give: letters, digits and what stands between them. */
const FONT = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,60}$/u
const COLOR = /^[0-9A-Fa-f]{6}$/

export function themeOf(part: XmlElement | undefined): Theme {
  const fontOf = (place: 'a:majorFont' | 'a:minorFont') =>
    part && below(part, place).map((font) => String(child(font, 'a:latin')?.attributes.typeface ?? ''))[0]
  return {
    font: (fonts) => {
      if (!fonts) return undefined
      const named = String(fonts.attributes['w:asciiTheme'] ?? '')
      const found = named
        ? fontOf(named.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
        : String(fonts.attributes['w:ascii'] ?? '')
      return found && FONT.test(found) ? found : undefined
    },
    color: (color) => {
      // Word writes the colour itself beside its name in the theme.
      const value = String(color?.attributes['w:val'] ?? '')
      if (COLOR.test(value)) return value.toUpperCase()
      const name = String(color?.attributes['w:themeColor'] ?? '')
      const found = part && name && below(part, `a:${COLOR_NAMES[name] ?? name}`)[0]
      const code = found && below(found, 'a:srgbClr')[0]?.attributes.val
      return code && COLOR.test(String(code)) ? String(code).toUpperCase() : undefined
    },
  }
}
