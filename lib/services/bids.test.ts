import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putBidRequirement } from '@/db/queries/put-bid-requirement'
import { aLot, aTender } from '@/lib/domain/testing/a-tender'
import { addBid } from './add-bid'
import { admitLateBid } from './admit-late-bid'
import { changeBid } from './change-bid'
import { changeLot } from './change-lot'
import type { Context } from './context'
import { copyTender } from './copy-tender'
import { decideOpenRequirements } from './decide-open-requirements'
import { deleteTender } from './delete-tender'
import { excludeBid } from './exclude-bid'
import { readAudit } from './read-audit'
import { readBids } from './read-bids'
import { readTender } from './read-tender'
import { readmitBid } from './readmit-bid'
import { removeBid } from './remove-bid'
import { removeLot } from './remove-lot'
import { restoreBid } from './restore-bid'
import { setBidValue } from './set-bid-value'
import { setMandatoryAnswer } from './set-mandatory-answer'
import { takeBackLateAdmission } from './take-back-late-admission'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
let tenderId: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  tenderId = await given(context)
})
afterEach(() => end())

const lotId = '1'
const add = (tenderer = 'Alpha Ltd.') => addBid(context, { tenderId, lotId, values: { tenderer } })
const bids = async () => (await readBids(context, { tenderId, lotId })).bids
const target = (bidId: string) => ({ tenderId, lotId, bidId })
const revision = async () => (await readTender(context, { tenderId })).revision
const actions = async () => (await readAudit(context, { tenderId })).entries.map(({ action }) => action)

describe('a bid', () => {
  it('gets the next letter of its lot, which removing another does not move', async () => {
    const first = await add()
    await add('Beta')
    await removeBid(context, target(first.bidId))
    await add('Gamma')
    expect((await bids()).map(({ code, tenderer }) => [code, tenderer])).toEqual([
      ['B', 'Beta'],
      ['C', 'Gamma'],
    ])
    await restoreBid(context, target(first.bidId))
    expect((await bids()).map(({ code }) => code)).toEqual(['A', 'B', 'C'])
  })

  it('is refused without a tenderer, or received at a moment that does not exist, and nothing is left behind', async () => {
    const before = await revision()
    const values = { tenderer: ' ', receivedAt: '2027-02-30T10:00' }
    const refusal = await refused(addBid(context, { tenderId, lotId, values }))
    expect(refusal.problems.map(({ path }) => path).sort()).toEqual(['receivedAt', 'tenderer'])
    expect([await bids(), await revision()]).toEqual([[], before])
  })

  it('is found through its tender and its lot only', async () => {
    const { bidId } = await add()
    const other = await given(context, { lots: [aLot()], title: 'Another' })
    const values = { tenderer: 'Mallory' }
    const elsewhere = changeBid(context, { tenderId: other, lotId, bidId, values })
    expect((await refused(elsewhere)).code).toBe('not-found')
    expect((await refused(addBid(context, { tenderId, lotId: '9', values }))).code).toBe('not-found')
    expect((await bids()).map(({ tenderer }) => tenderer)).toEqual(['Alpha Ltd.'])
  })

  it('cannot be changed in a deleted tender, or once it is removed', async () => {
    const { bidId } = await add()
    await removeBid(context, target(bidId))
    const change = () => changeBid(context, { ...target(bidId), values: { tenderer: 'B' } })
    expect((await refused(change())).message).toMatch(/Bring it back first/)
    await restoreBid(context, target(bidId))
    await deleteTender(context, { tenderId })
    expect((await refused(change())).message).toMatch(/deleted/)
  })

  it('follows its lot to another id, and keeps the lot from being removed', async () => {
    const two = await given(context, { lots: [aLot(), aLot({ id: '2' })], decisions: [], evaluation: {} })
    await addBid(context, { tenderId: two, lotId: '2', values: { tenderer: 'Alpha' } })
    const { bidirectional: _own, ...values } = aLot({ id: 'garages' })
    expect((await refused(removeLot(context, { tenderId: two, lotId: '2' }))).message).toMatch(/has a bid/)
    await changeLot(context, { tenderId: two, lotId: '2', values })
    const read = await readBids(context, { tenderId: two, lotId: 'garages' })
    expect(read.bids.map(({ lotId: of, tenderer }) => [of, tenderer])).toEqual([['garages', 'Alpha']])
  })

  it('does not go along when its tender is copied: another procedure has other bids', async () => {
    await add()
    const copy = await copyTender(context, { tenderId })
    expect((await readBids(context, { tenderId: copy.id, lotId })).bids).toEqual([])
  })

  it('keeps hostile text as it is, but for what no page can hold', async () => {
    const tenderer = '=HYPERLINK("http://evil") \u202e<script>&\u0000 Größe 電'
    await add(tenderer)
    expect((await bids())[0]?.tenderer).toBe(tenderer.replace('\u0000', ''))
  })
})

describe('a value', () => {
  it('is taken with a comma, with rationale and passage, and completes the bid', async () => {
    const { bidId } = await add()
    const values = { value: '0,39', rationale: 'As offered', passage: 'Price sheet, row 4' }
    await setBidValue(context, { ...target(bidId), criterion: 'tariff', values })
    expect((await bids())[0]).toMatchObject({
      values: { tariff: { ...values, value: '0.39', source: 'hand' } },
      missing: ['bidirectional'],
      complete: false,
    })
    const offer = { value: { share: '0,5', months: '12', class: 'certified' } }
    await setBidValue(context, { ...target(bidId), criterion: 'bidirectional', values: offer })
    expect((await bids())[0]).toMatchObject({ missing: [], complete: true })
  })

  it.each([
    ['text where a number belongs', 'tariff', 'cheap', /expected a number/],
    [
      'a figure that can be read in two ways',
      'tariff',
      '1.250',
      /can mean 1250 or 1\.25\. Write 1250 or 1\.25\.$/,
    ],
    ['an unknown class of evidence', 'bidirectional', { share: '1', months: '3', class: 'x' }, /unknown/],
    ['more than all of the points', 'bidirectional', { share: '2' }, /0 to 1/],
  ])('is refused where it is %s', async (_what, criterion, value, message) => {
    const { bidId } = await add()
    const refusal = await refused(setBidValue(context, { ...target(bidId), criterion, values: { value } }))
    expect(refusal.problems).toEqual([{ path: 'value', message: expect.stringMatching(message) }])
    expect((await bids())[0]?.values).toEqual({})
  })

  it('is refused for a criterion that the lot does not have', async () => {
    const { bidId } = await add()
    const call = setBidValue(context, { ...target(bidId), criterion: '__proto__', values: { value: '1' } })
    expect((await refused(call)).code).toBe('not-found')
  })

  it('stands beside those saved at the same time, and refuses a stale one of the same criterion', async () => {
    const { bidId, revision: seen } = await add()
    const set = (criterion: string, value: unknown) =>
      setBidValue(context, { ...target(bidId), revision: seen, criterion, values: { value } })
    await Promise.all([set('tariff', '0.40'), set('bidirectional', { share: '0' })])
    expect((await bids())[0]?.missing).toEqual([])
    expect((await refused(set('tariff', '0.41'))).code).toBe('changed-meanwhile')
  })

  it('counts no revision where it changes nothing', async () => {
    const { bidId } = await add()
    const set = () =>
      setBidValue(context, { ...target(bidId), criterion: 'tariff', values: { value: '0.4' } })
    const { revision: once } = await set()
    expect((await set()).revision).toBe(once)
  })
})

describe('a mandatory requirement', () => {
  const answer = (bidId: string, values: object, requirement = 'SC-6') =>
    setMandatoryAnswer(context, { ...target(bidId), requirement, values })

  it('is open until an officer passes or fails it, and a failure excludes nobody', async () => {
    const { bidId } = await add()
    expect((await bids())[0]?.open).toContain('SC-6')
    await answer(bidId, { verdict: 'fail', reason: 'No test report' })
    const [bid] = await bids()
    expect([bid?.failed, bid?.open.includes('SC-6'), bid?.exclusion]).toEqual([['SC-6'], false, undefined])
  })

  it('that is failed without a reason yet is kept so, never as the verdict before', async () => {
    const { bidId } = await add()
    await answer(bidId, { verdict: 'pass' })
    await answer(bidId, { verdict: 'fail', reason: '  ' })
    const [bid] = await bids()
    expect([bid?.failed, bid?.unreasoned]).toEqual([['SC-6'], ['SC-6']])
    await answer(bidId, { verdict: 'fail', reason: 'No test report' })
    expect((await bids())[0]?.unreasoned).toEqual([])
  })

  it('is passed or failed in each of its parts, and an older verdict on the whole counts for both', async () => {
    const { bidId } = await add()
    const { requirements } = await readBids(context, { tenderId, lotId })
    const parts = requirements.filter(({ key }) => key === 'SC-4').map(({ id }) => id)
    expect(parts).toEqual(['SC-4 floor', 'SC-4 beyond'])
    const older = { requirement: 'SC-4', verdict: 'fail', reason: 'No RFID', declared: null } as const
    await context.db.transaction(() => putBidRequirement(context.db, { bidId, ...older }))
    expect((await bids())[0]?.failed).toEqual(parts)
    await answer(bidId, { verdict: 'pass' }, 'SC-4 floor')
    const [bid] = await bids()
    expect([bid?.failed, bid?.open.includes('SC-4 floor')]).toEqual([['SC-4 beyond'], false])
    expect(bid?.requirements['SC-4']?.reason).toBe('No RFID')
  })

  it('is marked as met with all others that nobody has decided, and opened again; a decision stays', async () => {
    const { bidId } = await add()
    await answer(bidId, { verdict: 'fail', reason: 'No report' }, 'SC-6')
    const [before] = await bids()
    const call = (requirements: string[], verdict: string) =>
      decideOpenRequirements(context, { ...target(bidId), requirements, verdict })
    const { decided } = await call([...(before?.open ?? []), 'SC-6'], 'pass')
    expect(decided).toEqual(before?.open)
    expect((await bids())[0]).toMatchObject({ open: [], failed: ['SC-6'] })
    expect((await actions())[0]).toBe('decide-open-requirements')
    await call([...decided, 'SC-6'], 'open')
    expect((await bids())[0]).toMatchObject({ open: before?.open, failed: ['SC-6'] })
    expect((await refused(call(['BD-20'], 'pass'))).code).toBe('not-found')
  })

  it('that is scored is not answered here', async () => {
    const { bidId } = await add()
    expect((await refused(answer(bidId, { verdict: 'pass' }, 'BD-20'))).code).toBe('not-found')
    expect((await bids())[0]?.requirements).toEqual({})
  })
})

describe('an exclusion', () => {
  it('has a reason, completes the bid as it is, and is taken back with one too', async () => {
    const { bidId } = await add()
    const bare = await refused(excludeBid(context, { ...target(bidId), values: { reason: '' } }))
    expect(bare.problems.map(({ path }) => path)).toEqual(['reason'])
    const values = { reason: 'No test report', requirement: 'SC-6' }
    await excludeBid(context, { ...target(bidId), values })
    expect((await bids())[0]).toMatchObject({ exclusion: values, complete: true })
    const why = { values: { reason: 'The report was in annex 4' } }
    await readmitBid(context, { ...target(bidId), ...why })
    expect((await bids())[0]?.exclusion).toBeUndefined()
    expect((await refused(readmitBid(context, { ...target(bidId), ...why }))).code).toBe('not-allowed')
    expect((await actions()).slice(0, 2)).toEqual(['readmit-bid', 'exclude-bid'])
  })
})

describe('a bid that came too late', () => {
  const why = { values: { reason: 'The platform was down from 10:00 to 13:00' } }
  const late = async () => {
    const { bidId } = await add()
    const values = { tenderer: 'Alpha Ltd.', receivedAt: '2027-02-16T09:00' }
    await changeBid(context, { ...target(bidId), values })
    return target(bidId)
  }

  it('is admitted with a reason, and that is taken back with one too', async () => {
    const bid = await late()
    expect((await bids())[0]).toMatchObject({ late: 'undecided' })
    await admitLateBid(context, { ...bid, ...why })
    expect((await bids())[0]).toMatchObject({ late: 'admitted', admittedLate: why.values.reason })
    await takeBackLateAdmission(context, { ...bid, values: { reason: 'The log says otherwise' } })
    expect((await bids())[0]).toMatchObject({ late: 'undecided' })
    expect((await actions()).slice(0, 2)).toEqual(['take-back-late-admission', 'admit-late-bid'])
  })

  it('is the only kind to be admitted so: neither one in time, nor an excluded one, nor without a reason', async () => {
    const bid = await late()
    const bare = await refused(admitLateBid(context, { ...bid, values: { reason: ' ' } }))
    expect(bare.problems.map(({ path }) => path)).toEqual(['reason'])
    await excludeBid(context, { ...bid, values: { reason: 'Too late' } })
    expect((await refused(admitLateBid(context, { ...bid, ...why }))).message).toMatch(/exclusion back first/)
    const inTime = target((await add('Beta')).bidId)
    expect((await refused(admitLateBid(context, { ...inTime, ...why }))).code).toBe('not-allowed')
    expect((await refused(takeBackLateAdmission(context, { ...inTime, ...why }))).code).toBe('not-allowed')
    expect((await bids()).map(({ admittedLate }) => admittedLate)).toEqual([undefined, undefined])
  })
})

it('leaves one audit entry a change, in the same transaction', async () => {
  const { bidId } = await add()
  await setBidValue(context, { ...target(bidId), criterion: 'tariff', values: { value: '0.4' } })
  const broken = {
    ...context,
    newId: () => {
      throw new Error('no id')
    },
  }
  const call = setBidValue(broken, { ...target(bidId), criterion: 'tariff', values: { value: '0.5' } })
  await expect(call).rejects.toThrow('no id')
  expect((await bids())[0]?.values.tariff?.value).toBe('0.4')
  expect(await actions()).toEqual(['set-bid-value', 'add-bid', 'import-tender'])
  expect((await readTender(context, { tenderId })).tender).toEqual(aTender())
})
