import type { Draft } from './draft'
import type { SaveState } from './save-state'

export interface SaveProblem {
  path: string
  message: string
}

/** How a server action answers. */
export type SaveAnswer =
  | { ok: true; revision?: number }
  | { ok: false; message: string; problems?: SaveProblem[] }

export interface AutosaveParts<Values> {
  /** What the form holds now, right or wrong. */
  read(): unknown
  /** The values fit to send, or why not. */
  check(): Promise<{ ok: true; values: Values } | { ok: false; reason: string; unfinished?: boolean }>
  send(values: Values): Promise<SaveAnswer>
  /** Shows the server's problems at their fields, and says which fields those are where the page has them. */
  show(problems: SaveProblem[]): string | undefined
  report(state: SaveState): void
  draft: Pick<Draft, 'write' | 'clear'>
  now(): Date
}

export interface Autosave {
  /** Something was typed. */
  changed(): void
  /** What was kept from before is in the form again: it is sent as it is, before anything that is typed onto it. */
  restored(): void
  /** Save what is waiting at once. */
  flush(): void
  /** True while something typed is not yet acknowledged by the server. */
  waiting(): boolean
}

const QUIET = 500
const RETRIES = [1_000, 2_000, 5_000, 10_000]

/**
 * Saves half a second after the last keystroke, one request at a time. The draft goes only when the server has
 * acknowledged exactly what the form holds; a lost connection is tried again.
 */
export function createAutosave<Values>(parts: AutosaveParts<Values>): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let unsaved = false
  let again = false
  let failures = 0

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, delay)
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    if (busy) again = true
    if (busy || !unsaved) return
    busy = true
    const sent = JSON.stringify(parts.read())
    try {
      const checked = await parts.check()
      if (!checked.ok)
        return parts.report({ kind: checked.unfinished ? 'unfinished' : 'failed', reason: checked.reason })
      const answer = await parts.send(checked.values)
      failures = 0
      if (!answer.ok) {
        const fields = parts.show(answer.problems ?? [])
        return parts.report({ kind: 'failed', reason: fields ?? answer.message })
      }
      if (JSON.stringify(parts.read()) !== sent) return schedule(QUIET)
      unsaved = false
      parts.draft.clear()
      parts.report({ kind: 'saved', at: parts.now() })
    } catch {
      parts.report({
        kind: 'failed',
        reason: 'no answer from the server; kept in this browser, trying again',
      })
      schedule(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? QUIET)
      failures += 1
    } finally {
      busy = false
      if (again) schedule(0)
      again = false
    }
  }

  const changed = () => {
    unsaved = true
    parts.draft.write(JSON.stringify(parts.read()))
    parts.report({ kind: 'saving' })
    schedule(QUIET)
  }

  return {
    changed,
    restored() {
      changed()
      void run()
    },
    flush() {
      if (unsaved) void run()
    },
    waiting: () => unsaved,
  }
}
