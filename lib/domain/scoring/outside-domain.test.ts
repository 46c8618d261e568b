import { describe, expect, it } from 'vitest'
import type { Bid } from '../evaluation'
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
          { x: '1', v: '-1' },
          { x: '2', v: '100' },
        ],
      },
      'criterion c: an anchor has v = −1; expected 0 to 100',
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

  it('come for a list of levels that is empty', () => {
    expect(refused([criterion('c', { scoring: { method: 'levels' }, levels: [] })], {})).toBe(
      'criterion c: the method levels needs levels; none is given',
    )
  })

  it('name what was found where values come from elsewhere than a file that was read', () => {
    const given = (scoring: Record<string, unknown>, values: Bid['values']) => {
      const outcome = score({
        ...anEvaluation([criterion('c', { scoring })], []),
        bids: [{ id: 'A', values }],
      })
      return outcome.ok ? 'scored' : outcome.message
    }
    const scale = { method: 'scale', max: '100' }
    const found = (what: string) => `bid A, criterion c: expected a number such as "12.50"; found ${what}`
    expect(given(scale, { c: { share: '1' } })).toBe(found('{"share":"1"}'))
    expect(given(scale, { c: '12,5' })).toBe(found('"12,5"'))
    expect(given(scale, {})).toBe('bid A, criterion c: no value')
    const offer = { method: 'commitment', horizon: '60', classes: { own: '1' }, ready: '0' }
    expect(given(offer, { c: '1' })).toBe(
      'bid A, criterion c: expected an offer with share, months, class and hardware; found "1"',
    )
    expect(given(offer, { c: { share: '1', months: '12' } })).toBe(
      'bid A, criterion c: a date without a class of evidence; expected one of: own',
    )
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
