import { draftOf } from './draft'

/** A draft with what the form showed when typing began. */
export interface KeptDraft {
  read(): { base: unknown; typed: unknown } | null
  /** Both as JSON. */
  write(typed: string, base: string): void
  clear(): void
}

/** The draft of one form in this browser; what is no draft of ours is as good as none. */
export function keptDraft(key: string): KeptDraft {
  const draft = draftOf(key)
  return {
    read() {
      const text = draft.read()
      if (text === null) return null
      try {
        const value: unknown = JSON.parse(text)
        return value !== null && typeof value === 'object' && 'base' in value && 'typed' in value
          ? { base: value.base, typed: value.typed }
          : null
      } catch {
        return null
      }
    },
    write: (typed, base) => draft.write(`{"base":${base},"typed":${typed}}`),
    clear: () => draft.clear(),
  }
}
