import { describe, expect, it } from 'vitest'
import { ALL_METHODS } from './all-methods'
import { score } from './score'
import { anEvaluation, bidsOf, criterion } from './testing/an-evaluation'
import { scored } from './testing/scored'

/** Points of bids under one criterion of 40 points. */
function points(given: Record<string, unknown>, values: Record<string, unknown>): Record<string, string> {
  const evaluation = anEvaluation(
    [criterion('c', { weight: '40', ...given })],
    bidsOf(Object.fromEntries(Object.entries(values).map(([bid, value]) => [bid, { c: value }]))),
  )
  return Object.fromEntries(
    Object.entries(scored(evaluation).points).map(([bid, row]) => [bid, row.c?.exact ?? '']),
  )
}

function refusal(given: Record<string, unknown>, value: unknown): string {
  const outcome = score(
    anEvaluation([criterion('c', { weight: '40', ...given })], bidsOf({ A: { c: value } })),
  )
  return outcome.ok ? 'scored' : outcome.message
}

describe('each method, worked by hand with 40 points', () => {
  it('scale: 40 × 7 ÷ 10', () => {
    expect(points({ scoring: { method: 'scale', max: '10' } }, { A: '7', B: '0', C: '10' })).toEqual({
      A: '28',
      B: '0',
      C: '40',
    })
  })

  it('scale: a top that is not a whole number, and no mark below 0', () => {
    expect(points({ scoring: { method: 'scale', max: '2.5' } }, { A: '1' })).toEqual({ A: '16' })
    expect(refusal({ scoring: { method: 'scale', max: '2.5' } }, '-1')).toBe(
      'bid A, criterion c: the mark is −1; expected 0 to 2.5',
    )
  })

  it('levels: 40 × the value of the level', () => {
    const levels = [
      { code: 'good', value: '0.75', label: 'Good' },
      { code: 'none', value: '0', label: 'None' },
    ]
    expect(points({ scoring: { method: 'levels' }, levels }, { A: 'good', B: 'none' })).toEqual({
      A: '30',
      B: '0',
    })
    expect(refusal({ scoring: { method: 'levels' }, levels }, 'best')).toBe(
      'bid A, criterion c: the level "best" is unknown; expected one of: good, none',
    )
  })

  it('levels: values from 0 to 1, both included', () => {
    const valued = (value: string) =>
      refusal({ scoring: { method: 'levels' }, levels: [{ code: 'a', value, label: 'A' }] }, 'a')
    expect(['0', '1'].map(valued)).toEqual(['scored', 'scored'])
    for (const value of ['-0.1', '1.1'])
      expect(valued(value)).toBe(`criterion c: the level a has the value ${value}; expected 0 to 1`)
  })

  it('value-function: linear between anchors in any order, held at the ends, whatever the direction says', () => {
    const anchors = [
      { x: '20', v: '0' },
      { x: '0', v: '100' },
      { x: '10', v: '80' },
    ]
    const given = { direction: 'max', scoring: { method: 'value-function', anchors } }
    // at 5: 90; at 15: 40
    expect(points(given, { A: '5', B: '15', C: '-3', D: '99', E: '10' })).toEqual({
      A: '36',
      B: '16',
      C: '40',
      D: '0',
      E: '32',
    })
  })

  it('value-function: may rise, and stay level on the way up or down', () => {
    const along = (line: Record<string, string>) =>
      points(
        { scoring: { method: 'value-function', anchors: Object.entries(line).map(([x, v]) => ({ x, v })) } },
        { A: '5', B: '15', C: '25' },
      )
    expect(along({ 0: '0', 10: '50', 20: '50', 30: '100' })).toEqual({ A: '10', B: '20', C: '30' })
    expect(along({ 0: '100', 10: '50', 20: '50', 30: '0' })).toEqual({ A: '30', B: '20', C: '10' })
  })

  it('value-function: names the outermost anchors where it excludes', () => {
    const anchors = [
      { x: '20', v: '0' },
      { x: '0', v: '100' },
      { x: '10', v: '80' },
    ]
    const evaluation = anEvaluation(
      [criterion('c', { scoring: { method: 'value-function', anchors, outside: 'exclude' } })],
      bidsOf({ A: { c: '-0.01' }, B: { c: '20.01' }, C: { c: '20' }, D: { c: '0' } }),
    )
    expect(scored(evaluation).excluded).toEqual([
      { bid: 'A', reason: 'criterion c: −0.01 lies outside the admitted values, 0 to 20' },
      { bid: 'B', reason: 'criterion c: 20.01 lies outside the admitted values, 0 to 20' },
    ])
  })

  it('absolute-linear: a floor and a ceiling that are not whole numbers', () => {
    const scoring = { method: 'absolute-linear', floor: '0.30', ceiling: '0.65' }
    // 40 × 0.26 ÷ 0.35 = 208 ÷ 7
    expect(points({ scoring }, { A: '0.39', B: '0.30', C: '0.10', D: '0.6501' })).toEqual({
      A: '208/7',
      B: '40',
      C: '40',
      D: '0',
    })
  })

  it('absolute-linear: 40 × (C − P) ÷ (C − F), held between 0 and 40, and mirrored for max', () => {
    const scoring = { method: 'absolute-linear', floor: '-10', ceiling: '30' }
    const values = { A: '0', B: '-10', C: '-50', D: '30', E: '31' }
    expect(points({ scoring }, values)).toEqual({ A: '30', B: '40', C: '40', D: '0', E: '0' })
    expect(points({ direction: 'max', scoring }, values)).toEqual({
      A: '10',
      B: '0',
      C: '0',
      D: '40',
      E: '40',
    })
  })

  it('lowest-relative: 40 × Pmin ÷ P, for max 40 × P ÷ Pmax', () => {
    const scoring = { method: 'lowest-relative' }
    expect(points({ scoring }, { A: '100', B: '120' })).toEqual({ A: '40', B: '100/3' })
    expect(points({ direction: 'max', scoring }, { A: '100', B: '120' })).toEqual({ A: '100/3', B: '40' })
  })

  it('linear-from-lowest: 0 where a bid is dearer by the span; negative only where it is not held', () => {
    const scoring = { method: 'linear-from-lowest', span: '0.5' }
    const values = { A: '100', B: '125', C: '150', D: '200' }
    expect(points({ scoring }, values)).toEqual({ A: '40', B: '20', C: '0', D: '0' })
    expect(points({ scoring: { ...scoring, clamp: false } }, values).D).toBe('-40')
  })

  it('inverse-square: 40 × (Pmin ÷ P)², for max 40 × (P ÷ Pmax)²', () => {
    const scoring = { method: 'inverse-square' }
    expect(points({ scoring }, { A: '100', B: '200' })).toEqual({ A: '40', B: '10' })
    expect(points({ direction: 'max', scoring }, { A: '100', B: '200' })).toEqual({ A: '10', B: '40' })
  })

  it('min-max: the lowest 40, the highest 0, all equal 40; never offered for a new tender', () => {
    const scoring = { method: 'min-max' }
    expect(points({ scoring }, { A: '0', B: '5', C: '20' })).toEqual({ A: '40', B: '30', C: '0' })
    expect(points({ scoring }, { A: '7', B: '7.0' })).toEqual({ A: '40', B: '40' })
    expect(ALL_METHODS.filter(({ offered }) => !offered).map(({ id }) => id)).toEqual(['min-max'])
  })

  it('log: each multiplication by the base costs all the points, below 0 too; 40 digits', () => {
    const given = points(
      { scoring: { method: 'log', base: '2' } },
      { A: '100', B: '200', C: '400', D: '120' },
    )
    expect(given).toMatchObject({ A: '40', B: '0', C: '-40' })
    // 40 × (1 − ln 1.2 ÷ ln 2), computed apart with 80 digits (Python's decimal)
    expect(given.D).toBe('29.4786237666482466566632194216629466842')
  })

  it.each(['lowest-relative', 'inverse-square', 'min-max', 'log', 'linear-from-lowest'])(
    '%s: one bid, or all equal, has all the points',
    (method) => {
      const scoring = {
        method,
        ...(method === 'log' ? { base: '2' } : {}),
        ...(method.startsWith('lin') ? { span: '1' } : {}),
      }
      expect(points({ scoring }, { A: '3' })).toEqual({ A: '40' })
      expect(points({ scoring }, { A: '3', B: '3.00' })).toEqual({ A: '40', B: '40' })
    },
  )

  it('log: prices that are not whole numbers', () => {
    expect(points({ scoring: { method: 'log', base: '2' } }, { A: '0.50', B: '1.00', C: '2.0' })).toEqual({
      A: '40',
      B: '0',
      C: '-40',
    })
  })

  it('two logarithms are equal where they agree to 30 decimals', () => {
    const evaluation = anEvaluation(
      [
        criterion('c', { weight: '40', scoring: { method: 'log', base: '2' } }),
        criterion('d', { weight: '40', scoring: { method: 'log', base: '2' } }),
      ],
      bidsOf({ A: { c: '3', d: '5' }, B: { c: '5', d: '3' }, C: { c: '15', d: '1' } }),
    )
    expect(scored(evaluation).ranking.map(({ rank }) => rank)).toEqual([1, 1, 1])
  })
})

describe('commitment: 40 × share × max(ready, early × class)', () => {
  const scoring = {
    method: 'commitment',
    horizon: '60',
    classes: { certified: '1', plan: '0.7', declared: '0.4' },
    ready: '0.1',
  }
  /** In hundredths of the value of an offer, as scoring.md section 4 gives its examples. */
  const worth = (offer: unknown) => points({ weight: '100', scoring }, { A: offer }).A

  it.each([
    [{ share: '1', months: '0', class: 'certified' }, '100'],
    [{ share: '0.5', months: '0', class: 'certified' }, '50'],
    [{ share: '1', months: '12', class: 'plan' }, '56'],
    [{ share: '1', months: '36', class: 'plan' }, '28'],
    [{ share: '1', hardware: true }, '10'],
    [{ share: '1', months: '48', class: 'declared', hardware: true }, '10'],
    [{ share: '1', months: '90', class: 'certified' }, '0'],
    [{ share: '1' }, '0'],
    [{ share: '0' }, '0'],
    [{}, '0'],
  ])('%o is worth %s', (offer, value) => {
    expect(worth(offer)).toBe(value)
  })

  it.each([
    [{ share: '1.01', months: '0', class: 'certified' }, 'the share is 1.01; expected 0 to 1'],
    [{ share: '-0.1' }, 'the share is −0.1; expected 0 to 1'],
    [{ share: '1', months: '-1', class: 'plan' }, 'the months are −1; expected 0 or more'],
    [
      { share: '1', months: '1', class: 'hope' },
      'the class "hope" is unknown; expected one of: certified, plan, declared',
    ],
  ])('%o is refused', (offer, reason) => {
    expect(refusal({ scoring }, offer)).toBe(`bid A, criterion c: ${reason}`)
  })

  it('refuses classes and a value of hardware below 0, or an offer could cost points', () => {
    expect(refusal({ scoring: { ...scoring, ready: '-0.1' } }, {})).toBe(
      'criterion c: the value of hardware alone is -0.1; expected 0 to 1',
    )
    expect(refusal({ scoring: { ...scoring, classes: { a: '-1' } } }, {})).toBe(
      'criterion c: the class a has the value -1; expected 0 to 1',
    )
  })

  it('refuses classes and a value of hardware above 1, or points could pass the most', () => {
    expect(refusal({ scoring: { ...scoring, ready: '1.1' } }, {})).toBe(
      'criterion c: the value of hardware alone is 1.1; expected 0 to 1',
    )
    expect(refusal({ scoring: { ...scoring, classes: { a: '2' } } }, {})).toBe(
      'criterion c: the class a has the value 2; expected 0 to 1',
    )
  })
})

describe('the trace of a figure', () => {
  const trace = (given: Record<string, unknown>, values: Record<string, unknown>) => {
    const evaluation = anEvaluation(
      [criterion('c', { weight: '40', ...given })],
      bidsOf(Object.fromEntries(Object.entries(values).map(([bid, value]) => [bid, { c: value }]))),
    )
    return Object.values(scored(evaluation).points).map((row) => row.c?.trace)
  }

  it('speaks of hardware alone only where that earns something', () => {
    const offer = { A: { share: '0.5', months: '30', class: 'certified' } }
    const scoring = { method: 'commitment', horizon: '60', classes: { certified: '1' } }
    // 40 × 0.5 × 30/60 × 1
    expect(trace({ scoring: { ...scoring, ready: '0.1' } }, offer)[0]).toContain(
      '40 × 0.5 × max(0, max(0, (60 − 30) ÷ 60) × 1)',
    )
    expect(trace({ scoring: { ...scoring, ready: '0' } }, offer)[0]).toContain(
      '40 × 0.5 × max(0, (60 − 30) ÷ 60) × 1',
    )
    expect(trace({ scoring: { ...scoring, ready: '0' } }, offer)[0]).not.toContain('max(0, max')
  })

  it('absolute-linear: the distance to the end that earns nothing, and that points were held', () => {
    const scoring = { method: 'absolute-linear', floor: '-10', ceiling: '30' }
    expect(trace({ scoring }, { A: '0', B: '-10', C: '30', D: '31', E: '-11' })).toEqual([
      'W × (C − P) ÷ (C − F), from 0 to W: 40 × (30 − 0) ÷ (30 − −10) = 30.00',
      'W × (C − P) ÷ (C − F), from 0 to W: 40 × (30 − −10) ÷ (30 − −10) = 40.00',
      'W × (C − P) ÷ (C − F), from 0 to W: 40 × (30 − 30) ÷ (30 − −10) = 0.00',
      'W × (C − P) ÷ (C − F), from 0 to W: 40 × (30 − 31) ÷ (30 − −10), held between 0 and 40 = 0.00',
      'W × (C − P) ÷ (C − F), from 0 to W: 40 × (30 − −11) ÷ (30 − −10), held between 0 and 40 = 40.00',
    ])
    expect(trace({ direction: 'max', scoring }, { A: '0' })).toEqual([
      'W × (P − F) ÷ (C − F), from 0 to W: 40 × (0 − −10) ÷ (30 − −10) = 10.00',
    ])
  })

  it('linear-from-lowest: the span, and where points were not let below 0', () => {
    const scoring = { method: 'linear-from-lowest', span: '0.5' }
    expect(trace({ scoring }, { A: '100', B: '150', C: '151' })).toEqual([
      'W × (Pmin × (1 + s) − P) ÷ (s × Pmin): 40 × (100 × (1 + 0.5) − 100) ÷ (0.5 × 100) = 40.00',
      'W × (Pmin × (1 + s) − P) ÷ (s × Pmin): 40 × (100 × (1 + 0.5) − 150) ÷ (0.5 × 100) = 0.00',
      'W × (Pmin × (1 + s) − P) ÷ (s × Pmin): 40 × (100 × (1 + 0.5) − 151) ÷ (0.5 × 100), not below 0 = 0.00',
    ])
  })
})
