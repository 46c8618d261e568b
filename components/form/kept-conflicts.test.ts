import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptConflicts } from './kept-conflicts'

/** The storage of a browser, as far as a draft uses it. */
const stored = new Map<string, string>()
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
    removeItem: (name: string) => stored.delete(name),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  stored.clear()
})

it('brings back what is undecided and still differs from what the form shows', () => {
  const kept = keptConflicts('details')
  kept.write([
    { path: 'dates.award', typed: '2027', current: '2026' },
    { path: 'title', typed: 'Same by now', current: 'Other' },
  ])
  expect(kept.read({ title: 'Same by now', dates: { award: '2028' } })).toEqual([
    { path: 'dates.award', typed: '2027', current: '2028' },
  ])
})

it.each(['{', 'null', '{"path":"title"}', '[null, 1, {"path":1,"typed":2}, {"path":"title"}]'])(
  'takes what is damaged or not its own for nothing: %s',
  (text) => {
    const kept = keptConflicts('details')
    kept.write([{ path: 'title', typed: 'Mine', current: 'Theirs' }])
    for (const name of stored.keys()) stored.set(name, text)
    expect(kept.read({ title: 'Theirs' })).toEqual([])
  },
)
