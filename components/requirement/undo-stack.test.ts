import { describe, expect, it } from 'vitest'
import { EMPTY_STACK, moved, parseStack, pushed } from './undo-stack'

const step = (label: string) => ({ label, entries: [`entry of ${label}`] })
const two = pushed(pushed(EMPTY_STACK, step('a')), step('b'))

describe('what can be undone', () => {
  it('is the last thing done first; undone, it can be redone with the entries that undoing left', () => {
    const undone = moved(two, 'undo', ['back'])
    expect(undone).toEqual({ undo: [step('a')], redo: [{ label: 'b', entries: ['back'] }] })
    expect(moved(undone, 'redo', ['again'])).toEqual({
      undo: [step('a'), { label: 'b', entries: ['again'] }],
      redo: [],
    })
  })

  it('forgets what could be redone once something new is done', () => {
    expect(pushed(moved(two, 'undo', ['back']), step('c')).redo).toEqual([])
  })

  it('comes back from the browser, and is empty where that holds something else', () => {
    expect(parseStack(JSON.stringify(two))).toEqual(two)
    for (const text of [
      null,
      'no',
      '{}',
      '{"undo":1,"redo":[]}',
      '{"undo":[{"label":"a"}],"redo":[]}',
      '[null]',
    ])
      expect(parseStack(text)).toEqual(EMPTY_STACK)
  })
})
