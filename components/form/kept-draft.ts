import { draftOf } from './draft'

/** A draft with what the form showed when typing began. */
export interface KeptDraft {
  read(): { base: unknown; typed: unknown } | null
  /** Both as JSON. */
  write(typed: string, base: string): void
  /** The server did not take it: it is kept apart, where another tab that saves the same form does not clear it. */
  refuse(typed: string, base: string): void
  clear(): void
}

/** The draft of one form in this browser; what is no draft of ours is as good as none. */
export function keptDraft(key: string): KeptDraft {
  const draft = draftOf(key)
  const refused = draftOf(`${key}:refused`)
  let mine = false
  const write = (typed: string, base: string) => {
    const text = `{"base":${base},"typed":${typed}}`
    draft.write(text)
    if (mine) refused.write(text)
  }
  return {
    read() {
      const kept = parsed(refused.read())
      if (kept) mine = true
      return kept ?? parsed(draft.read())
    },
    write,
    refuse(typed, base) {
      mine = true
      write(typed, base)
    },
    clear() {
      draft.clear()
      if (mine) refused.clear()
      mine = false
    },
  }
}

function parsed(text: string | null): { base: unknown; typed: unknown } | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && 'base' in value && 'typed' in value
      ? { base: value.base, typed: value.typed }
      : null
  } catch {
    return null
  }
}
