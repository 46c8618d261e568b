/** What the top bar says about saving. Several forms of a page report here; the worst news wins. */
export type SaveState =
  | { kind: 'saving' }
  /** Something is still empty that nobody has left yet: no error, but not saved either. */
  | { kind: 'unfinished'; reason: string }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; reason: string }

const states = new Map<string, SaveState>()
const listeners = new Set<() => void>()
let summary: SaveState | null = null

/** Reports how saving one form stands. */
export function reportSaving(form: string, state: SaveState): void {
  states.delete(form)
  states.set(form, state)
  publish()
}

/** Forgets the failure of a form that has left the page; what was typed waits in its draft. */
export function forgetSaving(form: string): void {
  const kind = states.get(form)?.kind
  if (kind !== 'failed' && kind !== 'unfinished') return
  states.delete(form)
  publish()
}

export function subscribeToSaving(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function savingSummary(): SaveState | null {
  return summary
}

function publish(): void {
  const all = [...states.values()].reverse()
  summary =
    all.find((state) => state.kind === 'failed') ??
    all.find((state) => state.kind === 'saving') ??
    all.find((state) => state.kind === 'unfinished') ??
    all[0] ??
    null
  for (const listener of listeners) listener()
}
