import { describe, expect, it } from 'vitest'
import type { AssessedLot } from '../../domain/award/assessed-lot'
import { awardOutcome } from '../../domain/award/award-outcome'
import type { RecordedDraw } from '../../domain/award/recorded-draw'
import { settlement } from '../../domain/award/settlement'
import { bidView } from '../../domain/bid/bid-view'
import type { ReceivedBid } from '../../domain/bid/received-bid'
import { aModel, aTender, theContent } from '../../domain/testing/a-tender'
import type { Block } from '../block'
import { validateWord } from '../testing/validate-word'
import { makeReport } from './report'

const model = aModel()

function aBid(code: string, change: Partial<ReceivedBid> = {}): ReceivedBid {
  return {
    id: code,
    lotId: '1',
    code,
    tenderer: `Tenderer ${code}`,
    receivedAt: '2027-02-12T11:58',
    requirements: {},
    values: {
      tariff: { value: '0.40', rationale: 'The tariff sheet', passage: 'Row 1', source: 'hand' },
      bidirectional: {
        value: { share: '0.5', months: '12', class: 'certified' },
        rationale: 'The certificate is for the model offered',
        source: 'hand',
      },
    },
    files: [],
    ...change,
  }
}

function assessed(bids: ReceivedBid[], draws: RecordedDraw[] = []): AssessedLot {
  const tender = aTender()
  const [lot] = tender.lots
  if (!lot) throw new Error('a tender without a lot')
  const views = bids.map((bid) => bidView(bid, model, [], { tendersDue: '2027-02-15' }))
  const outcome = awardOutcome(model, views, { lot, country: 'NL' })
  return {
    tender,
    lot,
    model,
    requirements: [],
    bids: views,
    outcome,
    settlement: settlement(model, outcome, views, draws),
    waiting: [],
    criteriaChanged: false,
  }
}

/** B before A. */
const aDraw = (): RecordedDraw => ({
  id: 'draw',
  rank: 1,
  order: ['B', 'A'].map((code) => ({ bidId: code, code })),
  day: '2027-03-03',
  present: 'The clerk and a notary',
  note: 'Two cards from a bag',
  at: '2027-03-04T10:00:00.000Z',
  officer: 'Ada Officer',
})

function made(lot: AssessedLot) {
  const report = makeReport(lot, theContent(), { day: '2027-03-01' })
  if (!report.ok) throw new Error(report.message)
  return report
}
const textOf = (blocks: Block[]) => JSON.stringify(blocks)

describe('the evaluation report', () => {
  it('gives every total with its formula and numbers, and every reason and passage', () => {
    const { blocks, draft, fileName } = made(assessed([aBid('A'), aBid('B')]))
    const text = textOf(blocks)
    // 40 × 0.5 × 48 ÷ 60 × 1 = 16
    expect(text).toContain('Total: 40 + 16 = 56, shown as 56.00.')
    expect(text).toContain('60 × (0.6 − 0.40) ÷ (0.6 − 0.3) = 40.00')
    expect(text).toContain('The tariff sheet')
    expect(text).toContain(
      '50 % of the points beyond any minimum; 12 months after the start of the service; evidence: Certified, or tested',
    )
    expect(text).toContain('The certificate is for the model offered')
    expect([draft, fileName]).toEqual([true, 'public-charging-2027-2037-lot-1-evaluation-report-draft.docx'])
  })

  it('names a draw that is still to come, and stays a draft until then', () => {
    expect(textOf(made(assessed([aBid('A'), aBid('B')])).blocks)).toContain('Lots must be drawn')
    expect(made(assessed([aBid('A')])).draft).toBe(false)
  })

  it('prints the draw with its day, who was present, the order and the minute, and the ranking that it settles', () => {
    const { blocks, draft } = made(assessed([aBid('A'), aBid('B')], [aDraw()]))
    const text = textOf(blocks)
    expect(draft).toBe(false)
    for (const said of [
      'Ranks 1 to 2: by drawing lots on 3 March 2027, see C3.',
      '["1","B","Tenderer B","56.00"],["2","A","Tenderer A","56.00"]',
      'Drawing of lots for rank 1 among A, B',
      'The clerk and a notary',
      'rank 1: B (Tenderer B); rank 2: A (Tenderer A)',
      'Two cards from a bag',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('Lots must be drawn')
  })

  it('names a draw that is not used, and why', () => {
    for (const bids of [
      [aBid('A'), aBid('B'), aBid('C')],
      [aBid('A'), aBid('B', { values: {} })],
    ]) {
      const text = textOf(made(assessed(bids, [aDraw()])).blocks)
      expect(text).toContain('A drawing of lots on 3 March 2027 is on record that is not used')
      expect(text).not.toContain('by drawing lots on')
    }
  })

  it('ranks nobody while a value is missing, and says whose', () => {
    const { blocks, draft } = made(assessed([aBid('A'), aBid('B', { values: {} })]))
    const text = textOf(blocks)
    expect(draft).toBe(true)
    expect(text).toContain('There is no ranking yet. 2 values are missing')
    expect(text).toContain('B (Tenderer B): no value for Tariff to the user.')
    expect(text).not.toContain('"Rank"')
  })

  it('calls a ranking provisional while a verdict is open, and a failure without its reason pending', () => {
    const lot = assessed([aBid('A')])
    const undecided = [
      {
        ...{ code: 'A', tenderer: 'Tenderer A', kind: 'requirement' as const, requirement: 'SC-6' },
        ...{ verdict: 'fail' as const, unreasoned: true },
      },
    ]
    if (lot.outcome.state !== 'complete') throw new Error('expected a ranking')
    const { blocks, draft } = made({ ...lot, outcome: { ...lot.outcome, undecided } })
    const text = textOf(blocks)
    expect(draft).toBe(true)
    expect(text).toContain('Provisional ranking of Lot 1')
    expect(text).toContain('SC-6 is marked as not met, without a reason yet')
    expect(textOf(made(lot).blocks)).not.toContain('Provisional')
  })

  it('names each mark without a reason, is a draft until it has one, and asks for none where a formula counts', () => {
    const bare = aBid('A')
    for (const value of Object.values(bare.values)) value.rationale = ' '
    const { blocks, draft } = made(assessed([bare]))
    const text = textOf(blocks)
    expect(draft).toBe(true)
    expect(text).toContain('A (Tenderer A): the points for Bidirectional charging have no reason yet.')
    expect(text).not.toContain('the points for Tariff')
    expect(text.match(/No reason recorded/g)).toHaveLength(1)
  })

  it('is provisional while a file waits that may be a bid', () => {
    const file = {
      id: 'f',
      name: 'offer.xlsx',
      size: 1,
      sha256: '0'.repeat(64),
      readable: false,
      message: 'This is no workbook.',
      at: '2027-02-10T09:00:00.000Z',
      problems: [],
    }
    const { blocks, draft } = made({
      ...assessed([aBid('A'), aBid('B')]),
      waiting: [{ id: 'w', tenderer: 'Example Charging', file }],
    })
    expect(draft).toBe(true)
    expect(textOf(blocks)).toContain('Provisional ranking')
  })

  const late = aBid('B', { receivedAt: '2027-02-16T09:00' })

  it('counts a bid that came too late as undecided until somebody decides', () => {
    const { blocks, draft } = made(assessed([aBid('A'), late]))
    expect(draft).toBe(true)
    expect(textOf(blocks)).toContain('2 received, 1 admitted, 1 still to be decided')
    expect(textOf(blocks)).toContain(
      'received after the last day for tenders, and neither excluded nor admitted',
    )
  })

  it('counts a late bid that is admitted as admitted, and gives the reason', () => {
    const { blocks } = made(assessed([aBid('A'), { ...late, admittedLate: 'The platform was down' }]))
    const text = textOf(blocks)
    expect(text).toContain('2 received, 2 admitted')
    expect(text).toContain('Tenders admitted although they came after the last day')
    expect(text).toContain('["B","Tenderer B","The platform was down"]')
    expect(text).not.toContain('neither excluded nor admitted')
  })

  it('gives the reason of every exclusion', () => {
    const exclusion = { reason: 'No test report', requirement: 'SC-6' }
    const text = textOf(made(assessed([aBid('A'), aBid('B', { exclusion })])).blocks)
    expect(text).toContain('SC-6: No test report')
  })

  it('is not made where there is nothing to report', () => {
    expect(makeReport(assessed([]), theContent(), { day: '2027-03-01' })).toEqual({
      ok: false,
      message: 'No bid has been entered for this lot.',
    })
  })

  it('is a Word file without a fault, whatever the tenderers call themselves', async () => {
    const tenderer = '=HYPERLINK("http://evil") \u202e{title} <w:p>&\u0000\ufffe שלום'
    const report = made(
      assessed([
        aBid('A', { tenderer }),
        aBid('B', { values: {} }),
        aBid('C', { exclusion: { reason: tenderer } }),
      ]),
    )
    const draw = { ...aDraw(), present: tenderer, note: `${tenderer}\n${tenderer}` }
    for (const bids of [[aBid('A'), aBid('B')], [aBid('A')]])
      expect(await validateWord(await made(assessed(bids, [draw])).write())).toEqual([])
    expect(textOf(report.blocks)).toContain('{title}')
    expect(await validateWord(await report.write())).toEqual([])
  })
})
