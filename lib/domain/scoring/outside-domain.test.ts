import { describe, expect, it } from 'vitest'
import { score } from './score'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'

describe('refusals', () => {
  const refused = (
    criteria: Record<string, unknown>[],
    bids: Record<string, Record<string, unknown>>,
    given = {},
  ) => {
    const outcome = score(anEvaluation(criteria, bidsOf(bids), given))
    return outcome.ok ? 'scored' : outcome.message
  }

  it('name bid, criterion and reason where a ratio meets zero', () => {
    expect(refused([price()], { A: { price: '5' }, B: { price: '0' } })).toBe(
      'bid B, criterion price: the value is 0; expected more than 0 with this method',
    )
  })

  it('name the bid with the wrong value and not one that is measured against it', () => {
    const scoring = { method: 'linear-from-lowest', span: '1' }
    expect(refused([price({ scoring })], { A: { price: '5' }, B: { price: '-1' } })).toBe(
      'bid B, criterion price: the value is −1; expected more than 0 with this method',
    )
  })

  it.each([
    [{ method: 'scale', max: '0' }, 'criterion c: the top of the scale is 0; expected more than 0'],
    [
      { method: 'absolute-linear', floor: '5', ceiling: '5' },
      'criterion c: the ceiling 5 is not above the floor 5',
    ],
    [{ method: 'linear-from-lowest', span: '0' }, 'criterion c: the span is 0; expected more than 0'],
    [{ method: 'log', base: '1' }, 'criterion c: the base is 1; expected more than 1'],
    [{ method: 'levels' }, 'criterion c: the method levels needs levels; none is given'],
    [
      { method: 'commitment', horizon: '0', classes: {}, ready: '0' },
      'criterion c: the horizon is 0; expected more than 0',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '1', v: '9' },
        ],
      },
      'criterion c: two anchors stand at x = 1; expected each x once',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '2', v: '101' },
        ],
      },
      'criterion c: an anchor has v = 101; expected 0 to 100',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '2', v: '9' },
          { x: '3', v: '1' },
        ],
      },
      'criterion c: the anchors rise and fall; expected one direction throughout',
    ],
  ])('come at design time, before there are bids: %o', (scoring, message) => {
    expect(refused([criterion('c', { scoring })], {})).toBe(message)
  })

  it.each(['linear-from-lowest', 'log', 'min-max'])('%s knows no direction max', (method) => {
    const scoring = {
      method,
      ...(method === 'log' ? { base: '2' } : method === 'min-max' ? {} : { span: '1' }),
    }
    expect(refused([price({ direction: 'max', scoring })], {})).toBe(
      `criterion price: the method ${method} knows the direction min only; expected min, or another method`,
    )
  })

  it('never give more than the most points: a mark above the scale is refused', () => {
    expect(refused([criterion('q')], { A: { q: '100.01' } })).toBe(
      'bid A, criterion q: the mark is 100.01; expected 0 to 100',
    )
  })
})
