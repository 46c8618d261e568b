import type { BidValue } from './method'

/** A number as the bid wrote it, with a real minus sign: traces show what stands in the bid. */
export function asGiven(value: BidValue): string {
  const text = String(value)
  return text.startsWith('-') ? `−${text.slice(1)}` : text
}
