import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave, type SaveAnswer } from './create-autosave'
import type { SaveState } from './save-state'

function form(send: (value: string) => Promise<SaveAnswer>) {
  const held = { value: 'a', draft: null as string | null, valid: true }
  const states: SaveState['kind'][] = []
  const autosave = createAutosave<string>({
    read: () => held.value,
    check: async () => (held.valid ? { ok: true, values: held.value } : { ok: false, reason: '1 field' }),
    send,
    show: () => {},
    report: (state) => states.push(state.kind),
    draft: { write: (text) => (held.draft = text), clear: () => (held.draft = null) },
    now: () => new Date(0),
  })
  const type = (value: string) => {
    held.value = value
    autosave.changed()
  }
  return { held, states, autosave, type }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  it('mirrors each keystroke at once and sends half a second after the last', async () => {
    const send = vi.fn(async () => ({ ok: true }) as const)
    const { held, type } = form(send)
    type('ab')
    expect(held.draft).toBe('"ab"')
    await vi.advanceTimersByTimeAsync(400)
    type('abc')
    await vi.advanceTimersByTimeAsync(499)
    expect(send).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(send).toHaveBeenCalledExactlyOnceWith('abc')
    expect(held.draft).toBeNull()
  })

  it('keeps the draft when something was typed while the request was under way, and saves that too', async () => {
    const answers: ((answer: SaveAnswer) => void)[] = []
    const send = vi.fn((_: string) => new Promise<SaveAnswer>((resolve) => answers.push(resolve)))
    const { held, type } = form(send)
    type('ab')
    await vi.advanceTimersByTimeAsync(500)
    type('abc')
    answers[0]?.({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(held.draft).toBe('"abc"')
    await vi.advanceTimersByTimeAsync(500)
    answers[1]?.({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(send.mock.calls).toEqual([['ab'], ['abc']])
    expect(held.draft).toBeNull()
  })

  it('keeps an invalid value in the draft and sends nothing', async () => {
    const send = vi.fn(async () => ({ ok: true }) as const)
    const { held, states, type } = form(send)
    held.valid = false
    type('?')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(send).not.toHaveBeenCalled()
    expect(held.draft).toBe('"?"')
    expect(states.at(-1)).toBe('failed')
  })

  it('tries again when the network fails', async () => {
    const send = vi.fn(async () => ({ ok: true }) as SaveAnswer)
    send.mockRejectedValueOnce(new TypeError('fetch failed'))
    const { held, states, type } = form(send)
    type('ab')
    await vi.advanceTimersByTimeAsync(500)
    expect(states.at(-1)).toBe('failed')
    expect(held.draft).toBe('"ab"')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(states.at(-1)).toBe('saved')
    expect(held.draft).toBeNull()
  })

  it('sends a draft that was brought back as it is, before what is typed onto it', async () => {
    const send = vi.fn(async () => ({ ok: true }) as const)
    const { held, autosave, type } = form(send)
    held.value = 'draft'
    autosave.restored()
    await vi.advanceTimersByTimeAsync(100)
    type('draft and more')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(send.mock.calls).toEqual([['draft'], ['draft and more']])
  })

  it('sends at once when the page is left', async () => {
    const send = vi.fn(async () => ({ ok: true }) as const)
    const { autosave, type } = form(send)
    type('ab')
    autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(send).toHaveBeenCalledOnce()
  })
})
