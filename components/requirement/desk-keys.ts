import type { ChosenTreatment } from '@/lib/domain/sets'

/** One key a treatment, by the first letter of what it says; active only while the focus is in the list (WCAG 2.1.4). */
export const TREATMENT_KEYS: Record<ChosenTreatment, string> = {
  mandatory: 'm',
  'award-criterion': 'a',
  deferred: 'l',
  'performance-condition': 'p',
  informative: 'i',
  excluded: 'x',
}

interface Move {
  do: 'next' | 'previous' | 'first' | 'last'
}
export type DeskCommand =
  | Move
  | { do: 'search' | 'help' | 'undo' | 'redo' | 'select' | 'together' }
  | { do: 'use'; treatment: ChosenTreatment }

/** The focus goes to another row, or from the search into the list. */
export function isMove(command: DeskCommand): command is Move {
  return Object.values<string>(MOVES).includes(command.do)
}

interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const MOVES = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const

/** What a press of a key asks of the desk, null where nothing. `typing`: the focus is in a field that takes text; `choosing`: in a list of choices, which takes letters and arrows and undoes nothing by itself; `inSearch`: in the field that searches the list. */
export function deskCommand(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  at: { typing: boolean; choosing: boolean; inSearch: boolean; inList: boolean; singleKeys: boolean },
): DeskCommand | null {
  if (at.inSearch && key === 'ArrowDown' && !(ctrlKey || metaKey || altKey || shiftKey))
    return { do: 'first' }
  if (at.typing || altKey) return null
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) {
    if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' }
    return letter === 'y' && !shiftKey ? { do: 'redo' } : null
  }
  if (at.choosing) return null
  // The cast says what `hasOwn` has just found.
  if (at.inList && !shiftKey && Object.hasOwn(MOVES, key)) return { do: MOVES[key as keyof typeof MOVES] }
  if (!at.singleKeys) return null
  if (key === '/') return { do: 'search' }
  if (key === '?') return { do: 'help' }
  if (!at.inList || shiftKey) return null
  if (letter === 's') return { do: 'select' }
  if (letter === 't') return { do: 'together' }
  // The keys of the record are the treatments.
  for (const [treatment, one] of Object.entries(TREATMENT_KEYS))
    if (one === letter) return { do: 'use', treatment: treatment as ChosenTreatment }
  return null
}
