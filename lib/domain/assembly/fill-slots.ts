/** What stands for each `{slot}`; undefined leaves it open, and an open slot blocks publication. */
export type SlotValues = Record<string, string | undefined>

/** Fills the slots of a clause in one pass: what was typed into a slot is never read as a slot again. */
export function fillSlots(text: string, values: SlotValues): string {
  return text.replace(/\{([^{}]*)\}/g, (slot: string, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  )
}
