/** What was typed and is not yet acknowledged, kept in this browser: a reload loses nothing. */
export interface Draft {
  read(): string | null
  write(text: string): void
  clear(): void
}

/** The draft of one form, `key` being tender and form. A browser that refuses storage keeps working, without it. */
export function draftOf(key: string): Draft {
  const name = `workbench:draft:${key}`
  return {
    read: () => attempt(() => localStorage.getItem(name)) ?? null,
    write: (text) => void attempt(() => localStorage.setItem(name, text)),
    clear: () => void attempt(() => localStorage.removeItem(name)),
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
