import type { DraftConflict } from './merge-draft'

interface Open {
  left: readonly DraftConflict[]
  /** Told what is still undecided, so that a reload does not lose it. */
  keep(left: readonly DraftConflict[]): void
}

/** What a form brought back and cannot place without its officer, by the form's `control`. */
const open = new WeakMap<object, Open>()
const listeners = new Set<() => void>()
const none: readonly DraftConflict[] = []

export function conflictsOf(control: object): readonly DraftConflict[] {
  return open.get(control)?.left ?? none
}

/** One question a field: what was typed into it last stands for what was typed before. */
export function openConflicts(control: object, found: readonly DraftConflict[], keep: Open['keep']): void {
  const left = [...new Map(found.map((one) => [one.path, one])).values()]
  open.set(control, { left, keep })
  keep(left)
  for (const listener of listeners) listener()
}

/** The officer has decided on one field. */
export function settleConflict(control: object, path: string): void {
  const entry = open.get(control)
  if (entry)
    openConflicts(
      control,
      entry.left.filter((one) => one.path !== path),
      entry.keep,
    )
}

export function subscribeToConflicts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
