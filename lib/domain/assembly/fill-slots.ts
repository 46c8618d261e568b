/** What stands for each `{slot}`; undefined leaves it open, and an open slot blocks publication. */
export type SlotValues = Record<string, string | undefined>

/** Fills the slots of a clause in one pass, from the first record that knows the slot: what was typed into a slot is never read as a slot again. */
export function fillSlots(text: string, ...values: readonly SlotValues[]): string {
  if (!text.includes('{')) return text
  return text.replace(/\{([^{}]*)\}/g, (slot: string, name: string) => {
    const record = values.find((one) => Object.hasOwn(one, name))
    return record?.[name] ?? slot
  })
}
