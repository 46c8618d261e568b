import type { BidValue } from './method'

/** A number as the bid wrote it, with a real minus sign: traces show what stands in the bid. */
export function asGiven(value: BidValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // 45 is the hyphen.
  return text.charCodeAt(0) === 45 ? `−${text.slice(1)}` : text
}
