import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidView } from '../bid/bid-view'
import type { ReceivedBid } from '../bid/received-bid'
import type { EvaluationModel } from '../evaluation'
import { aCriterion, aModel } from '../testing/a-tender'
import { awardOutcome } from './award-outcome'
import type { RecordedDraw } from './recorded-draw'
import { settlement } from './settlement'

const lot = { operationalModel: 'concession' as const }
const model = (ties: EvaluationModel['ties'] = ['draw']) =>
  aModel({
    ties,
    criteria: [
      aCriterion({ id: 'plan', kind: 'quality', weight: '100', scoring: { method: 'scale', max: '100' } }),
    ],
  })

/** A draw on record: the codes in the order drawn. */
function aDraw(order: string, rank = 1, change: Partial<RecordedDraw> = {}): RecordedDraw {
  return {
    id: `draw-${order}-${rank}`,
    rank,
    order: [...order].map((code) => ({ bidId: `id-${code}`, code })),
    day: '2027-03-03',
    present: 'The clerk and a notary',
    note: 'Two cards from a bag',
    at: '2027-03-04T10:00:00.000Z',
    officer: 'Ada Officer',
    ...change,
  }
}

/** Bids A, B, C … with these marks, settled by these draws. */
function settled(marks: (string | undefined)[], draws: RecordedDraw[], of = model()) {
  const bids = marks.map((mark, place) => {
    const code = String.fromCharCode(65 + place)
    const values: ReceivedBid['values'] = mark === undefined ? {} : { plan: { value: mark, source: 'hand' } }
    const bid = { id: `id-${code}`, lotId: '1', code, tenderer: code, requirements: {}, values, files: [] }
    return bidView(bid, of, [], {})
  })
  const outcome = awardOutcome(of, bids, { lot, country: 'NL' })
  return { outcome, ...settlement(of, outcome, bids, draws) }
}
const ranks = ({ ranking }: ReturnType<typeof settled>) => ranking.map(({ bid, rank }) => `${rank}${bid}`)

describe('a drawing of lots', () => {
  it('gives the tied bids their ranks in the order drawn, and moves nobody else', () => {
    expect(ranks(settled(['80', '80', '90', '80', '10'], []))).toEqual(['1C', '2A', '2B', '2D', '5E'])
    const after = settled(['80', '80', '90', '80', '10'], [aDraw('DAB', 2)])
    expect(ranks(after)).toEqual(['1C', '2D', '3A', '4B', '5E'])
    expect(after.ranking.map(({ draw }) => draw?.day)).toEqual([
      undefined,
      '2027-03-03',
      '2027-03-03',
      '2027-03-03',
      undefined,
    ])
  })

  it('leaves what the engine gives as it was', () => {
    const without = settled(['80', '80'], [])
    const after = settled(['80', '80'], [aDraw('BA')])
    expect(ranks(after)).toEqual(['1B', '2A'])
    expect(after.outcome).toEqual(without.outcome)
  })

  it('settles each tie by its own', () => {
    const after = settled(['80', '80', '50', '50'], [aDraw('DC', 3), aDraw('BA')])
    expect(ranks(after)).toEqual(['1B', '2A', '3D', '4C'])
    expect(after.idle).toEqual([])
  })

  it.each([
    ['a third bid is tied too', ['80', '80', '80'], 'A, B, C share rank 1 now', ['1A', '1B', '1C']],
    ['the tie is for another rank', ['80', '80', '90'], 'A, B share rank 2 now', ['1C', '2A', '2B']],
    ['one of them is tied with another', ['80', '70', '80'], 'A, C share rank 1 now', ['1A', '1C', '3B']],
    ['nobody is tied', ['80', '79'], 'its bids share no rank now', ['1A', '2B']],
    ['others are tied', ['80', '79', '50', '50'], 'its bids share no rank now', ['1A', '2B', '3C', '3D']],
    ['a value is missing', ['80', undefined], 'there is no ranking', []],
  ])('is not used, and says why, once %s', (_, marks, why, expected) => {
    const after = settled(marks, [aDraw('BA')])
    expect(after.idle).toMatchObject([{ draw: { rank: 1 }, why: expect.stringContaining(why) }])
    expect(ranks(after)).toEqual(expected)
  })

  it('is not used where the published rules do not ask for one', () => {
    const after = settled(['80', '80'], [aDraw('BA')], model(['higher-quality']))
    expect([ranks(after), after.ties, after.idle.length]).toEqual([['1A', '1B'], [], 1])
  })

  it('is asked for exactly where the engine says that lots must be drawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('10', '20', '30'), { minLength: 1, maxLength: 7 }),
        fc.constantFrom<EvaluationModel['ties']>(undefined, [], ['draw'], ['higher-quality', 'draw']),
        (marks, ties) => {
          const { outcome, ties: forLots } = settled(marks, [], aModel({ ...model(), ties }))
          const flags = outcome.state === 'complete' ? outcome.result.flags : []
          const asked = flags
            .filter(({ flag }) => flag === 'draw-needed')
            .map(({ message }) => message.split(':')[0])
          expect(forLots.map(({ bids }) => bids.map(({ code }) => code).join(', ')).sort()).toEqual(
            asked.sort(),
          )
        },
      ),
    )
  })
})
