/** One thing that can be undone: what it was, and the entries of the audit trail that it left. */
export interface UndoStep {
  label: string
  entries: string[]
}

export interface UndoStack {
  undo: UndoStep[]
  redo: UndoStep[]
}

const MOST = 50
export const EMPTY_STACK: UndoStack = { undo: [], redo: [] }

/** Something new was done: it can be undone, and what was undone before can no longer be redone. */
export function pushed({ undo }: UndoStack, step: UndoStep): UndoStack {
  return { undo: [...undo, step].slice(-MOST), redo: [] }
}

/** The last step moved from one side to the other, with the entries that undoing or redoing it left. */
export function moved(stack: UndoStack, from: 'undo' | 'redo', entries: string[]): UndoStack {
  const step = stack[from].at(-1)
  if (!step) return stack
  const to = from === 'undo' ? 'redo' : 'undo'
  return {
    ...EMPTY_STACK,
    [from]: stack[from].slice(0, -1),
    // Where nothing was left to take back, there is nothing to do again either.
    [to]: entries.length > 0 ? [...stack[to], { label: step.label, entries }] : stack[to],
  }
}

/** Without the last step of one side: it cannot be taken back, because something was decided over it since. */
export function dropped(stack: UndoStack, from: 'undo' | 'redo'): UndoStack {
  return { ...stack, [from]: stack[from].slice(0, -1) }
}

/** What the browser kept; anything else is an empty stack. */
export function parseStack(text: string | null): UndoStack {
  try {
    const kept: unknown = JSON.parse(text ?? '')
    if (kept === null || typeof kept !== 'object' || !('undo' in kept) || !('redo' in kept))
      return EMPTY_STACK
    const { undo, redo } = kept
    return isSteps(undo) && isSteps(redo) ? { undo, redo } : EMPTY_STACK
  } catch {
    return EMPTY_STACK
  }
}

function isSteps(value: unknown): value is UndoStep[] {
  return Array.isArray(value) && value.every(isStep)
}

function isStep(value: unknown): value is UndoStep {
  return (
    value !== null &&
    typeof value === 'object' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    value.entries.every((entry) => typeof entry === 'string')
  )
}
