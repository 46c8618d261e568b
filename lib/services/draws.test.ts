import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAuditEntry } from '@/db/queries/find-audit-entry'
import { wordText } from '@/lib/documents/testing/word-text'
import { aLot, aModel } from '@/lib/domain/testing/a-tender'
import { addBid } from './add-bid'
import { changeEvaluation } from './change-evaluation'
import { changeLot } from './change-lot'
import type { Context } from './context'
import { excludeBid } from './exclude-bid'
import { exportEvaluation } from './export-evaluation'
import { makeReport } from './make-report'
import { readAudit } from './read-audit'
import { readResult } from './read-result'
import { recordDraw } from './record-draw'
import { restoreDraw } from './restore-draw'
import { setBidValue } from './set-bid-value'
import { takeBackDraw } from './take-back-draw'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

const lotId = '1'
let context: Context
let end: () => void
let tenderId: string
let alpha: string
let beta: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  tenderId = await given(context)
  await changeEvaluation(context, { tenderId, lotId, values: aModel({ ties: ['draw'] }) })
  alpha = await bid('Alpha', '0.40')
  beta = await bid('Beta', '0.40')
})
afterEach(() => end())

async function bid(tenderer: string, tariff: string): Promise<string> {
  const values = { tenderer, receivedAt: '2027-02-12T11:58' }
  const { bidId } = await addBid(context, { tenderId, lotId, values })
  await value(bidId, 'tariff', tariff)
  await value(bidId, 'bidirectional', { share: '0' })
  return bidId
}
const value = (bidId: string, criterion: string, given: unknown) =>
  setBidValue(context, { tenderId, lotId, bidId, criterion, values: { value: given } })
const minute = { day: '2027-03-03', present: 'The clerk and a notary', note: 'Two cards from a bag' }
const record = (order: string[], change: object = {}, rank = 1) =>
  recordDraw(context, { tenderId, lotId, rank, values: { ...minute, order, ...change } })
const result = () => readResult(context, { tenderId, lotId })
const ranks = async () => (await result()).settlement.ranking.map(({ bid: code, rank }) => `${rank}${code}`)

it('settles the ranks, and the public evaluation file knows nothing of it', async () => {
  const before = await exportEvaluation(context, { tenderId, lotId })
  expect(await ranks()).toEqual(['1A', '1B'])
  await record([beta, alpha])
  expect(await ranks()).toEqual(['1B', '2A'])
  expect(await exportEvaluation(context, { tenderId, lotId })).toEqual(before)
})

it('leaves an audit entry with the minute, in the same transaction', async () => {
  const broken = {
    ...context,
    now: () => {
      throw new Error('no clock')
    },
  }
  const values = { ...minute, order: [beta, alpha] }
  await expect(recordDraw(broken, { tenderId, lotId, rank: 1, values })).rejects.toThrow('no clock')
  expect(await ranks()).toEqual(['1A', '1B'])
  await record([beta, alpha])
  const [entry] = (await readAudit(context, { tenderId })).entries
  const kept = await findAuditEntry(context.db, tenderId, entry?.id ?? '')
  expect(kept).toMatchObject({
    action: 'record-draw',
    section: 'lot 1 draw',
    officer: 'Ada Officer',
    detail: { after: { ...minute, rank: 1, order: ['B', 'A'] } },
  })
})

it('is no longer used once a third bid ties, and is used again when the tie is the same again', async () => {
  await record([beta, alpha])
  const gamma = await bid('Gamma', '0.40')
  expect(await ranks()).toEqual(['1A', '1B', '1C'])
  expect((await result()).settlement.idle).toMatchObject([{ why: 'A, B, C share rank 1 now' }])
  await excludeBid(context, { tenderId, lotId, bidId: gamma, values: { reason: 'Withdrawn' } })
  expect(await ranks()).toEqual(['1B', '2A'])
})

it('is refused for a tie that the page showed and that is another one by now', async () => {
  const gamma = await bid('Gamma', '0.30')
  expect((await refused(record([beta, alpha]))).code).toBe('changed-meanwhile')
  expect((await refused(record([beta, gamma]))).code).toBe('changed-meanwhile')
  await record([beta, alpha], {}, 2)
  expect(await ranks()).toEqual(['1C', '2B', '3A'])
})

it.each([
  ['a bid in two places', () => [alpha, alpha], {}, 'order', /two places/],
  ['one place alone', () => [alpha], {}, 'order', /every place/],
  ['nobody present', () => [alpha, beta], { present: ' ' }, 'present', /fill this in/],
  ['no word on how', () => [alpha, beta], { note: '' }, 'note', /fill this in/],
  ['a day before the bids came in', () => [alpha, beta], { day: '2027-02-11' }, 'day', /12 February 2027/],
  ['a day that does not exist', () => [alpha, beta], { day: '2027-02-30' }, 'day', /day that exists/],
])('is refused with %s, and nothing is left behind', async (_, order, change, path, message) => {
  const { revision } = await result()
  const { problems } = await refused(record(order(), change))
  expect(problems).toEqual([{ path, message: expect.stringMatching(message) }])
  expect((await result()).revision).toBe(revision)
})

it('names every bid of a tie of three', async () => {
  await bid('Gamma', '0.40')
  expect((await refused(record([beta, alpha]))).problems).toMatchObject([{ path: 'order' }])
})

it('can be taken back and put on record again; one settles a tie at a time', async () => {
  const { drawId } = await record([beta, alpha])
  expect((await refused(record([alpha, beta]))).message).toMatch(/Take that record back first/)
  await takeBackDraw(context, { tenderId, lotId, drawId })
  expect(await ranks()).toEqual(['1A', '1B'])
  expect((await result()).takenBack).toMatchObject([{ id: drawId, ...minute }])
  await restoreDraw(context, { tenderId, lotId, drawId })
  expect(await ranks()).toEqual(['1B', '2A'])
  await takeBackDraw(context, { tenderId, lotId, drawId })
  await record([alpha, beta])
  expect((await refused(restoreDraw(context, { tenderId, lotId, drawId }))).code).toBe('not-allowed')
  expect(await ranks()).toEqual(['1A', '2B'])
  const { entries } = await readAudit(context, { tenderId })
  expect(entries.slice(0, 4).map(({ action }) => action)).toEqual([
    'record-draw',
    'take-back-draw',
    'restore-draw',
    'take-back-draw',
  ])
})

it('is found through its tender and its lot only', async () => {
  const { drawId } = await record([beta, alpha])
  const other = await given(context, { title: 'Another' })
  expect((await refused(takeBackDraw(context, { tenderId: other, lotId, drawId }))).code).toBe('not-found')
  expect(await ranks()).toEqual(['1B', '2A'])
})

it('follows its lot to another id', async () => {
  await record([beta, alpha])
  const { bidirectional: _own, ...values } = aLot({ id: 'streets' })
  await changeLot(context, { tenderId, lotId, values })
  const { settlement } = await readResult(context, { tenderId, lotId: 'streets' })
  expect(settlement.ranking.map(({ bid: code }) => code)).toEqual(['B', 'A'])
})

it('stands in the report, which has another fingerprint then', async () => {
  const report = async () => wordText((await makeReport(context, { tenderId, lotId })).bytes)
  const before = await report()
  await record([beta, alpha])
  const after = await report()
  expect(before).toContain('Lots must be drawn for rank 1 among A, B.')
  expect(after).toContain('Ranks 1 to 2: by drawing lots on 3 March 2027')
  const fingerprint = /[0-9a-f]{16}/
  expect(fingerprint.exec(after)?.[0]).not.toBe(fingerprint.exec(before)?.[0])
})
