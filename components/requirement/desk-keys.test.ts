import { describe, expect, it } from 'vitest'
import { deskCommand } from './desk-keys'

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const list = { typing: false, choosing: false, inSearch: false, inList: true, singleKeys: true }

describe('a key on the desk', () => {
  it('moves, selects and switches while the focus is in the list', () => {
    expect(deskCommand(press('ArrowDown'), list)).toEqual({ do: 'next' })
    expect(deskCommand(press('s'), list)).toEqual({ do: 'select' })
    expect(deskCommand(press('t'), list)).toEqual({ do: 'together' })
    expect(deskCommand(press('l'), list)).toEqual({ do: 'use', treatment: 'deferred' })
  })

  it('switches nothing outside the list', () => {
    expect(deskCommand(press('l'), { ...list, inList: false })).toBeNull()
  })

  it('does nothing while somebody types, not even undo', () => {
    for (const one of [press('/'), press('m'), press('z', { ctrlKey: true })])
      expect(deskCommand(one, { ...list, typing: true })).toBeNull()
  })

  it('undoes while the focus is still in the switch that was moved, and leaves every other key to it', () => {
    const inSwitch = { ...list, choosing: true, inList: false }
    expect(deskCommand(press('z', { ctrlKey: true }), inSwitch)).toEqual({ do: 'undo' })
    for (const one of [press('ArrowDown'), press('m'), press('/'), press('?')])
      expect(deskCommand(one, inSwitch)).toBeNull()
  })

  it('does nothing by a letter alone once single keys are off; arrows and undo stay', () => {
    const off = { ...list, singleKeys: false }
    expect(deskCommand(press('m'), off)).toBeNull()
    expect(deskCommand(press('/'), off)).toBeNull()
    expect(deskCommand(press('ArrowUp'), off)).toEqual({ do: 'previous' })
    expect(deskCommand(press('Z', { ctrlKey: true, shiftKey: true }), off)).toEqual({ do: 'redo' })
  })

  it('leads from the search down to the first that is shown, and leaves every other key to the search', () => {
    const search = { ...list, typing: true, inSearch: true, inList: false }
    expect(deskCommand(press('ArrowDown'), search)).toEqual({ do: 'first' })
    for (const one of [press('ArrowUp'), press('m'), press('ArrowDown', { shiftKey: true })])
      expect(deskCommand(one, search)).toBeNull()
  })

  it('leaves the keys of the browser alone', () => {
    expect(deskCommand(press('a', { ctrlKey: true }), list)).toBeNull()
    expect(deskCommand(press('m', { altKey: true }), list)).toBeNull()
  })
})
