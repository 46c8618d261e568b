import { afterEach, beforeEach, expect, it } from 'vitest'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import { aCriterion, aModel, aTender } from '@/lib/domain/testing/a-tender'
import { addBid } from './add-bid'
import { admitLateBid } from './admit-late-bid'
import { changeBid } from './change-bid'
import type { Context } from './context'
import { excludeBid } from './exclude-bid'
import { importResponse } from './import-response'
import { readBidProgress } from './read-bid-progress'
import { readBids } from './read-bids'
import { readTender } from './read-tender'
import { removeBid } from './remove-bid'
import { setBidValue } from './set-bid-value'
import { setMandatoryAnswer } from './set-mandatory-answer'
import { settleFile } from './settle-file'
import { aContext } from './testing/a-context'
import { given } from './testing/given'

let context: Context
let end: () => void
let tenderId: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  const evaluation = {
    '1': aModel({ criteria: [aCriterion({ weight: '100', requirements: ['BD-19', 'BD-20'] })] }),
  }
  tenderId = await given(context, aTender({ evaluation }))
})
afterEach(() => end())

const lotId = '1'
const add = async (tenderer: string) => ({
  tenderId,
  lotId,
  bidId: (await addBid(context, { tenderId, lotId, values: { tenderer } })).bidId,
})
const value = (target: Awaited<ReturnType<typeof add>>) =>
  setBidValue(context, { ...target, criterion: 'tariff', values: { value: '0.40' } })
async function progress() {
  const { tender } = await readTender(context, { tenderId })
  const { lots } = assembleLots(tender, context.content)
  return (await readBidProgress(context, { tenderId, tender, lots }))[0]
}

it('counts the bids that stand, and calls them valued when none in the ranking lacks a value', async () => {
  const first = await add('Alpha')
  const second = await add('Beta')
  await value(first)
  expect(await progress()).toMatchObject({ bids: 2, valued: false })
  await excludeBid(context, { ...second, values: { reason: 'Came in late' } })
  expect(await progress()).toMatchObject({ bids: 2, valued: true })
  await removeBid(context, first)
  expect(await progress()).toMatchObject({ bids: 1 })
})

it('waits for a late bid until somebody decides, for the reason of a mark, and for lots among equal totals', async () => {
  const plan = { id: 'plan', kind: 'quality', scoring: { method: 'scale', max: '10' } } as const
  const evaluation = { '1': aModel({ criteria: [aCriterion({ ...plan, weight: '100' })], ties: ['draw'] }) }
  tenderId = await given(context, aTender({ evaluation }))
  const [first, second] = [await add('Alpha'), await add('Beta')]
  const late = { tenderer: 'Alpha', receivedAt: '2027-03-01T09:00' }
  await changeBid(context, { ...first, values: late })
  expect(await progress()).toMatchObject({ late: true })
  await admitLateBid(context, { ...first, values: { reason: 'The platform was down' } })
  expect(await progress()).toMatchObject({ late: false, explained: true })
  const mark = (bid: typeof first, values: object) =>
    setBidValue(context, { ...bid, criterion: 'plan', values: { value: '7', ...values } })
  await mark(first, {})
  expect(await progress()).toMatchObject({ valued: false, drawn: true })
  await mark(second, {})
  expect(await progress()).toMatchObject({ valued: true, explained: false })
  for (const bid of [first, second]) await mark(bid, { rationale: 'As promised' })
  expect(await progress()).toMatchObject({ valued: true, explained: true, drawn: false })
  await setBidValue(context, { ...second, criterion: 'plan', values: { value: '8', rationale: 'More' } })
  expect(await progress()).toMatchObject({ drawn: true })
})

it('says that a file waits until it is decided what it is', async () => {
  const { bidId } = await importResponse(context, {
    tenderId,
    lotId,
    values: { tenderer: 'Alpha' },
    fileName: 'offer.xlsx',
    bytes: new TextEncoder().encode('no workbook'),
  })
  expect(await progress()).toMatchObject({ bids: 0, waiting: true })
  await settleFile(context, { tenderId, lotId, bidId, values: { decision: 'set-aside', reason: 'A letter' } })
  expect(await progress()).toMatchObject({ bids: 0, waiting: false })
})

it('calls the requirements decided when each is, and says that one in the ranking is not met', async () => {
  const bid = await add('Alpha')
  const { requirements } = await readBids(context, { tenderId, lotId })
  const [first, ...others] = requirements.map(({ id }) => id)
  for (const requirement of others)
    await setMandatoryAnswer(context, { ...bid, requirement, values: { verdict: 'pass' } })
  expect(await progress()).toMatchObject({ decided: false, failing: false })
  const failed = { verdict: 'fail', reason: 'No proof handed in' }
  await setMandatoryAnswer(context, { ...bid, requirement: first, values: failed })
  expect(await progress()).toMatchObject({ decided: true, failing: true })
  await excludeBid(context, { ...bid, values: { reason: 'No proof', requirement: first } })
  expect(await progress()).toMatchObject({ decided: true, failing: false })
})
