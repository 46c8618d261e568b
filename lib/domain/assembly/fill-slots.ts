/** What stands for each `{slot}`; undefined leaves it open, and an open slot blocks publication. */
export type SlotValues = Record<string, string | undefined>

const SLOT = /\{([^{}]*)\}(?: (second|day|week|month|year)s\b)?/g

/**
 * Fills the slots of a clause in one pass, from the first record that knows the slot: what was typed into a slot is never
 * read as a slot again. A period of 1 loses the s of its unit: "1 month", "12 months".
 */
export function fillSlots(text: string, ...values: readonly SlotValues[]): string {
  if (!text.includes('{')) return text
  return text.replace(SLOT, (whole: string, name: string, unit?: string) => {
    const value = values.find((one) => Object.hasOwn(one, name))?.[name]
    if (value === undefined) return whole
    if (unit === undefined) return value
    return value === '1' ? `1 ${unit}` : `${value} ${unit}s`
  })
}
