import { unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAuditEntry } from '@/db/queries/find-audit-entry'
import { responseLots } from '@/lib/documents/workbook/response/response-lots'
import { type Typed, withCells } from '@/lib/documents/workbook/testing/with-cells'
import { writeWorkbook } from '@/lib/documents/workbook/write-workbook'
import { aCriterion, aModel } from '@/lib/domain/testing/a-tender'
import { addBid } from './add-bid'
import { changeDetails } from './change-details'
import type { Context } from './context'
import { detachFile } from './detach-file'
import { importResponse } from './import-response'
import { makeResponseForm } from './make-response-form'
import { readAudit } from './read-audit'
import { readBids } from './read-bids'
import { readSubmittedFile } from './read-submitted-file'
import { readTender } from './read-tender'
import { reopenFile } from './reopen-file'
import { restoreBid } from './restore-bid'
import { setBidValue } from './set-bid-value'
import { setMandatoryAnswer } from './set-mandatory-answer'
import { settleFile } from './settle-file'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

const evaluation = {
  '1': aModel({
    criteria: [
      ...aModel().criteria,
      aCriterion({
        id: 'plan',
        kind: 'quality',
        scoring: { method: 'levels' },
        levels: [
          { code: '0', value: '0', label: 'Insufficient' },
          { code: '1', value: '1', label: 'Very good' },
        ],
      }),
    ],
  }),
}
const lotId = '1'
const fileName = 'answer.xlsx'

let context: Context
let end: () => void
let tenderId: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  tenderId = await given(context, { evaluation })
})
afterEach(() => end())

const waiting = async () => (await readBids(context, { tenderId, lotId })).waiting
const bids = async () => (await readBids(context, { tenderId, lotId })).bids
const target = (bidId: string) => ({ tenderId, lotId, bidId })
const add = async (tenderer: string) =>
  (await addBid(context, { tenderId, lotId, values: { tenderer } })).bidId
const send = (bytes: Uint8Array, whose: object = { values: { tenderer: 'Alpha' } }) =>
  importResponse(context, { tenderId, lotId, fileName, bytes, ...whose })

/** The form as a tenderer fills it in; `more` by key and column over it. */
async function filledForm(more: Record<string, Record<string, Typed>> = {}): Promise<Uint8Array> {
  const { bytes } = await makeResponseForm(context, { tenderId, lotId })
  const { tender } = await readTender(context, { tenderId })
  const rows = responseLots(tender, context.content).lots[0]?.layout.rows ?? []
  const answers: Record<string, Record<string, Typed>> = {
    tariff: { E: 0.35, I: 'Tariff sheet, row 1' },
    bidirectional: { E: 0.5, F: 12, G: 'certified', H: 'yes' },
    plan: { E: '1', I: 'Plan, page 2' },
    ...more,
  }
  const cells = rows.flatMap(({ row, asked }): [string, Typed][] =>
    Object.entries(answers[asked.key] ?? { E: 'yes' }).map(([column, typed]) => [`${column}${row}`, typed]),
  )
  return withCells(bytes, 1, Object.fromEntries(cells))
}

describe('a response form', () => {
  it('makes a bid with values and passages; a claimed level is no score, a declaration no verdict', async () => {
    const { readable, formProblems, filled } = await send(await filledForm())
    expect([readable, formProblems, filled]).toEqual([true, [], 2])
    const [bid] = await bids()
    expect(bid?.values).toEqual({
      tariff: { value: '0.35', passage: 'Tariff sheet, row 1', source: 'form' },
      bidirectional: {
        value: { share: '0.5', months: '12', class: 'certified', hardware: true },
        source: 'form',
      },
      plan: { claimed: '1', passage: 'Plan, page 2', source: 'form' },
    })
    expect(bid?.missing).toEqual(['plan'])
    expect(bid?.requirements['SC-6']).toEqual({ verdict: 'open', declared: [{ met: 'yes' }] })
    expect(bid?.open).toContain('SC-6')
  })

  it('is kept byte for byte with its hash', async () => {
    const bytes = await filledForm()
    const { fileId } = await send(bytes)
    const kept = await readSubmittedFile(context, { tenderId, fileId })
    expect([kept.fileName, Buffer.from(kept.bytes).equals(bytes)]).toEqual([fileName, true])
    expect((await bids())[0]?.files).toEqual([
      expect.objectContaining({
        id: fileId,
        size: bytes.length,
        readable: true,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ])
    const other = await given(context, { evaluation })
    expect((await refused(readSubmittedFile(context, { tenderId: other, fileId }))).code).toBe('not-found')
  })

  it('leaves what an officer typed or decided, and names the difference', async () => {
    const { bidId } = await addBid(context, { tenderId, lotId, values: { tenderer: 'Alpha' } })
    const values = { value: '0.41', rationale: 'Corrected after an answer' }
    await setBidValue(context, { ...target(bidId), criterion: 'tariff', values })
    const verdict = { verdict: 'fail', reason: 'No report' }
    await setMandatoryAnswer(context, { ...target(bidId), requirement: 'SC-6', values: verdict })
    const { formProblems } = await send(await filledForm(), { bidId })
    expect(formProblems.map(({ message }) => message)).toEqual([
      'Tariff to the user: the form says 0.35; 0.41 was entered by hand and stays',
    ])
    const [bid] = await bids()
    expect(bid?.values.tariff).toEqual({ ...values, passage: 'Tariff sheet, row 1', source: 'hand' })
    expect(bid?.requirements['SC-6']).toMatchObject({ ...verdict, declared: [{ met: 'yes' }] })
  })

  it('gives what is right and names the rest by sheet and cell', async () => {
    const { readable, formProblems, message } = await send(
      await filledForm({ tariff: { E: { formula: '1/3' } }, plan: { E: '7' } }),
    )
    expect(readable).toBe(true)
    expect(formProblems).toEqual([
      { sheet: 'Lot 1', cell: expect.stringMatching(/^E\d+$/), message: expect.stringMatching(/formula/) },
      { sheet: 'Lot 1', cell: expect.stringMatching(/^E\d+$/), message: expect.stringMatching(/7/) },
    ])
    expect(message).toMatch(/2 problems are named below/)
    const [bid] = await bids()
    expect([bid?.missing, bid?.files[0]?.problems]).toEqual([['tariff', 'plan'], formProblems])
  })

  it('of another version of the tender fills nothing, and says so', async () => {
    const bytes = await filledForm()
    await changeDetails(context, {
      tenderId,
      values: { title: 'Another', authority: { name: 'City', country: 'NL' }, dates: {} },
    })
    const { formProblems } = await send(bytes)
    expect(formProblems.map(({ message }) => message)).toEqual([expect.stringMatching(/another tender/)])
    expect(await waiting()).toMatchObject([{ file: { readable: true, name: fileName } }])
    expect(await bids()).toEqual([])
  })

  it('counts one audit entry, and none with the file in it', async () => {
    await send(await filledForm())
    const { entries } = await readAudit(context, { tenderId })
    expect(entries.map(({ action }) => action)).toEqual(['import-response', 'add-bid', 'import-tender'])
  })
})

it('that is some other workbook is called so, and nothing is taken over', async () => {
  const bytes = await writeWorkbook(
    [{ name: 'Prices', widths: [], frozen: { rows: 0, columns: 0 }, cells: [], restrictions: [] }],
    [],
    { title: 'Prices', language: 'en' },
  )
  const { bidId } = await addBid(context, { tenderId, lotId, values: { tenderer: 'Alpha' } })
  const { readable, stranger, message, filled } = await send(bytes, { bidId })
  expect([readable, stranger, filled]).toEqual([true, true, 0])
  expect(message).toMatch(/^This workbook is no response form.*Nothing was taken over/)
})

describe('a file that cannot be read', () => {
  it('makes no bid by itself: it is kept in quarantine, marked and explained, and waits for a decision', async () => {
    const bytes = new TextEncoder().encode('no workbook')
    const { readable, message, fileId } = await send(bytes)
    expect([readable, message]).toEqual([
      false,
      expect.stringMatching(/not read: it is no \.xlsx file.*quarantine/),
    ])
    expect(await bids()).toEqual([])
    expect(await waiting()).toMatchObject([
      { tenderer: 'Alpha', file: { id: fileId, readable: false, message } },
    ])
    expect(Buffer.from((await readSubmittedFile(context, { tenderId, fileId })).bytes).equals(bytes)).toBe(
      true,
    )
  })

  it('becomes a bid, part of one or is set aside with its reason, and that can be decided again', async () => {
    const text = (words: string) => new TextEncoder().encode(words)
    const [first, second, third] = [await send(text('a')), await send(text('b')), await send(text('c'))]
    const settle = (bidId: string, values: object) => settleFile(context, { ...target(bidId), values })
    await settle(first.bidId, { decision: 'new-bid' })
    expect((await bids()).map(({ code, files }) => [code, files.length])).toEqual([['A', 1]])
    await settle(second.bidId, { decision: 'attach', toBid: first.bidId })
    expect((await bids())[0]?.files.map(({ id }) => id)).toEqual([first.fileId, second.fileId])
    expect((await refused(settle(third.bidId, { decision: 'set-aside' }))).problems).toMatchObject([
      { path: 'reason' },
    ])
    await settle(third.bidId, { decision: 'set-aside', reason: 'A brochure' })
    expect(await waiting()).toMatchObject([{ setAside: 'A brochure' }])
    const { entries } = await readAudit(context, { tenderId })
    const settled = entries.filter(({ action }) => action === 'settle-file')
    const rows = await Promise.all(settled.map(({ id }) => findAuditEntry(context.db, tenderId, id)))
    expect(rows.map((row) => row?.detail)).toMatchObject([
      { before: { standing: 'waiting' }, after: { standing: 'settled', setAside: 'A brochure' } },
      {
        before: { standing: 'waiting' },
        after: { standing: 'settled', setAside: 'Attached to bid A', files: [] },
      },
      { before: { standing: 'waiting' }, after: { standing: 'bid' } },
    ])
    await reopenFile(context, target(third.bidId))
    expect((await readAudit(context, { tenderId })).entries[0]?.action).toBe('reopen-file')
    expect((await waiting()).map(({ setAside }) => setAside)).toEqual([undefined])
    expect(
      (await refused(setBidValue(context, { ...target(third.bidId), criterion: 'tariff', values: {} }))).code,
    ).toBe('not-found')
    expect((await refused(reopenFile(context, target(second.bidId)))).code).toBe('not-found')
    expect((await refused(restoreBid(context, target(third.bidId)))).code).toBe('not-found')
  })

  it('is taken off a bid and waits again, as it came, and can be attached again', async () => {
    const text = (words: string) => new TextEncoder().encode(words)
    const { bidId } = await addBid(context, { tenderId, lotId, values: { tenderer: 'Alpha' } })
    const [kept, moved] = [await send(text('a'), { bidId }), await send(text('b'), { bidId })]
    const detach = (fileId: string) => detachFile(context, { ...target(bidId), fileId })
    const { pendingId } = await detach(moved.fileId)
    const files = async () => (await bids()).map((bid) => bid.files.map(({ id }) => id))
    expect(await files()).toEqual([[kept.fileId]])
    expect(await waiting()).toMatchObject([{ id: pendingId, tenderer: 'Alpha', file: { id: moved.fileId } }])
    expect((await refused(detach(moved.fileId))).code).toBe('not-found')
    expect((await readSubmittedFile(context, { tenderId, fileId: moved.fileId })).bytes).toEqual(text('b'))
    const values = { decision: 'attach', toBid: bidId }
    await settleFile(context, { ...target(pendingId), values })
    expect(await files()).toEqual([[kept.fileId, moved.fileId]])
    const { entries } = await readAudit(context, { tenderId })
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'settle-file',
      'detach-file',
      'keep-file',
    ])
  })

  it('that is a form brings the bid that it is attached to what stands in it, and nothing that was typed there moves', async () => {
    const [wrong, right] = [await send(await filledForm()), await add('Beta')]
    await setBidValue(context, { ...target(right), criterion: 'tariff', values: { value: '0.40' } })
    const { pendingId } = await detachFile(context, { ...target(wrong.bidId), fileId: wrong.fileId })
    await settleFile(context, { ...target(pendingId), values: { decision: 'attach', toBid: right } })
    const [, bid] = await bids()
    expect(bid?.values).toMatchObject({
      tariff: { value: '0.40', source: 'hand' },
      bidirectional: { value: { share: '0.5' }, source: 'form' },
      plan: { claimed: '1' },
    })
    expect(bid?.requirements['SC-6']?.declared).toEqual([{ met: 'yes' }])
    const { entries } = await readAudit(context, { tenderId })
    expect(entries[0]).toMatchObject({ action: 'import-response' })
  })

  it('of another bid is not taken off this one', async () => {
    const [bidId, other] = [await add('Alpha'), await add('Beta')]
    const { fileId } = await send(new TextEncoder().encode('a'), { bidId })
    const call = detachFile(context, { ...target(other), fileId })
    expect((await refused(call)).code).toBe('not-found')
    expect((await bids())[0]?.files).toHaveLength(1)
  })

  it('is a bomb, ten times at once: others are answered meanwhile, and memory stays small', async () => {
    const { bytes } = await makeResponseForm(context, { tenderId, lotId })
    const spaces = new Uint8Array(60_000_000).fill(0x20)
    const bomb = zipSync({ ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': spaces }, { level: 1 })
    const { bidId } = await addBid(context, { tenderId, lotId, values: { tenderer: 'Mallory' } })
    const before = process.memoryUsage.rss()
    let sending = true
    const uploads = Promise.all(Array.from({ length: 10 }, () => send(bomb, { bidId }))).finally(() => {
      sending = false
    })
    let answered = 0
    let highest = before
    while (sending) {
      await readTender(context, { tenderId })
      await new Promise((later) => setTimeout(later))
      answered += 1
      highest = Math.max(highest, process.memoryUsage.rss())
    }
    expect((await uploads).map(({ readable }) => readable)).toEqual(Array.from({ length: 10 }, () => false))
    expect((await bids())[0]?.files).toHaveLength(10)
    expect(answered).toBeGreaterThan(5)
    expect((highest - before) / 1e6).toBeLessThan(300)
  }, 30_000)
})

describe('a request', () => {
  it.each([
    ['without a file', { bytes: new Uint8Array() }, /choose a file/],
    ['without a bid or a tenderer', { bytes: new Uint8Array([1]), values: undefined }, /whose bid/],
    ['for a lot that is not there', { bytes: new Uint8Array([1]), lotId: '9' }, /no lot "9"/],
    ['that is too large', { bytes: new Uint8Array(8 * 1024 * 1024 + 1) }, /larger than 8 MB/],
  ])('%s is refused, and nothing is left behind', async (_what, input, message) => {
    const call = importResponse(context, {
      tenderId,
      lotId,
      fileName,
      values: { tenderer: 'Alpha' },
      ...input,
    })
    expect((await refused(call)).message).toMatch(message)
    expect(await bids()).toEqual([])
  })

  it('for a bid of another lot or none leaves no file behind', async () => {
    const call = send(new TextEncoder().encode('x'), { bidId: 'nobody' })
    expect((await refused(call)).code).toBe('not-found')
    expect(await bids()).toEqual([])
  })
})
