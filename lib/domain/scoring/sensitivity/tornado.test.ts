import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion } from '../testing/an-evaluation'
import { linearForm } from './linear-form'
import { startingPoint } from './starting-point'
import { tornado } from './tornado'

function bars(evaluation: EvaluationFile) {
  const start = startingPoint(evaluation)
  const form = start && linearForm(start)
  return form ? tornado(start, form) : []
}

const ten = { scoring: { method: 'scale', max: '10' } }

describe('tornado', () => {
  const evaluation = anEvaluation(
    [criterion('q', { weight: '60', ...ten }), criterion('r', { weight: '40', ...ten })],
    bidsOf({ A: { q: '8', r: '4' }, B: { q: '5', r: '6' } }),
  )

  it('moves each weight by a fifth and rescales the others', () => {
    // q at 48 %: 59.2 against 55.2; at 72 %: 68.8 against 52.8
    expect(bars(evaluation).find(({ criterion: id, bid }) => id === 'q' && bid === undefined)).toEqual({
      criterion: 'q',
      down: { margin: '4', flips: false },
      up: { margin: '16', flips: false },
    })
  })

  it('moves each mark by one level, for the winner and against it', () => {
    // A leads by 64 − 54; a mark is 6 points of q and 4 of r
    const margins = (id: string, of: string) => {
      const bar = bars(evaluation).find(({ criterion: one, bid }) => one === id && bid === of)
      return [bar?.down?.margin, bar?.up?.margin]
    }
    expect(margins('q', 'A')).toEqual(['4', '16'])
    expect(margins('r', 'B')).toEqual(['14', '6'])
  })

  it('puts the widest bar first and moves no mark beyond its scale', () => {
    const best = anEvaluation([criterion('q', ten)], bidsOf({ A: { q: '10' }, B: { q: '0' } }))
    expect(bars(best)).toEqual([
      { criterion: 'q', bid: 'A', down: { margin: '45', flips: false } },
      { criterion: 'q', bid: 'B', up: { margin: '45', flips: false } },
    ])
    expect(bars(evaluation)[0]?.criterion).toBe('q')
  })

  it('takes the next published level, and a bar that crosses zero is a flip', () => {
    const levels = [
      { code: 'full', value: '1', label: 'full' },
      { code: 'none', value: '0', label: 'none' },
      { code: 'half', value: '0.5', label: 'half' },
    ]
    const marked = anEvaluation(
      [
        criterion('q', { weight: '60', ...ten }),
        criterion('l', { weight: '40', scoring: { method: 'levels' }, levels }),
      ],
      bidsOf({ A: { q: '8', l: 'half' }, B: { q: '5', l: 'full' } }),
    )
    // B 70, A 68; a level is 20
    expect(bars(marked).find(({ bid, criterion: id }) => bid === 'A' && id === 'l')).toEqual({
      criterion: 'l',
      bid: 'A',
      down: { margin: '22', flips: false },
      up: { margin: '-18', flips: true },
    })
    expect(bars(marked).find(({ bid, criterion: id }) => bid === 'B' && id === 'l')).toEqual({
      criterion: 'l',
      bid: 'B',
      down: { margin: '-18', flips: true },
    })
  })

  it('knows that the winner drops out where a mark falls below its threshold, however far it leads', () => {
    const held = anEvaluation(
      [criterion('q', { threshold: '25', ...ten }), criterion('r', ten)],
      bidsOf({ A: { q: '5', r: '10' }, B: { q: '6', r: '0' } }),
    )
    expect(bars(held).find(({ bid, criterion: id }) => bid === 'A' && id === 'q')?.down).toEqual({
      margin: '40',
      flips: true,
    })
  })
})
