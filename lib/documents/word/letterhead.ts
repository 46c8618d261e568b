import type { XmlElement } from './xml-element'

/** How the letters of a style look; what a letterhead leaves open stays as ours. */
export interface TakenStyle {
  font?: string
  /** Half points. */
  size?: number
  bold?: boolean
  italics?: boolean
  color?: string
}

export interface Picture {
  name: string
  bytes: Uint8Array
}

/** The element that stands for a picture of that `name`, so large (`cx`, `cy` in EMU), which shows what `alt` says. */
export const PICTURE = 'picture'

/** Header or footer: paragraphs and tables of the city's, with `PICTURE` where one is. */
export interface TakenFrame {
  content: XmlElement[]
}

/** What the annex takes over from a city's own Word file. */
export interface Letterhead {
  /** By the ids of our styles; `Normal` for the text as a whole. */
  styles: Partial<Record<TakenStyleId, TakenStyle>>
  header?: TakenFrame
  footer?: TakenFrame
  /** Of the first page, where the city has other ones there. */
  firstHeader?: TakenFrame
  firstFooter?: TakenFrame
  pictures: Picture[]
}

export const TAKEN_STYLES = ['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const
export type TakenStyleId = (typeof TAKEN_STYLES)[number]
