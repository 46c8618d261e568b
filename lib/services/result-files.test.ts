import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseEvaluation } from '@/lib/domain/parse-evaluation'
import { score } from '@/lib/domain/scoring/score'
import { aModel } from '@/lib/domain/testing/a-tender'
import { addBid } from './add-bid'
import { changeEvaluation } from './change-evaluation'
import type { Context } from './context'
import { exportEvaluation } from './export-evaluation'
import { makeMatrix } from './make-matrix'
import { makeReport } from './make-report'
import { readResult } from './read-result'
import { setBidValue } from './set-bid-value'
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
async function bid(tariff: string): Promise<string> {
  const { bidId } = await addBid(context, { tenderId, lotId, values: { tenderer: `At ${tariff}` } })
  const set = (criterion: string, value: unknown) =>
    setBidValue(context, { tenderId, lotId, bidId, criterion, values: { value } })
  await set('tariff', tariff)
  await set('bidirectional', { share: '0' })
  return bidId
}

it('ranks nobody while one bid lacks a value, and shows the points that are sure', async () => {
  await bid('0.40')
  await addBid(context, { tenderId, lotId, values: { tenderer: 'Late' } })
  const { outcome } = await readResult(context, { tenderId, lotId })
  expect(outcome).toMatchObject({
    state: 'incomplete',
    message: expect.stringMatching(/bid B \(Late\)/),
    cells: { A: { tariff: { points: '40.00' } }, B: {} },
  })
  for (const call of [
    exportEvaluation(context, { tenderId, lotId }),
    makeMatrix(context, { tenderId, lot: lotId, filled: true }),
  ])
    expect((await refused(call)).message).toMatch(/not complete yet/)
})

it('names the tenderer beside the letter in the filled matrix', async () => {
  await bid('0.40')
  const { bytes } = await makeMatrix(context, { tenderId, lot: lotId, filled: true })
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
  expect(parts.some((text) => text.includes('A · At 0.40'))).toBe(true)
})

it('exports what the command line scores to the very same result', async () => {
  await bid('0.40')
  await bid('0.35')
  const { fileName, text } = await exportEvaluation(context, { tenderId, lotId })
  const parsed = parseEvaluation(JSON.parse(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { outcome } = await readResult(context, { tenderId, lotId })
  expect(outcome).toMatchObject({ state: 'complete', result: { ranking: [{ bid: 'B' }, { bid: 'A' }] } })
  expect(score(parsed.evaluation)).toEqual({ ok: true, result: 'result' in outcome && outcome.result })
  expect(fileName).toBe('public-charging-2027-2037-lot-1.evaluation.json')
})

it('makes the matrix blank or filled, and the report, as files of their kind', async () => {
  await bid('0.40')
  const files = [
    await makeMatrix(context, { tenderId, lot: lotId }),
    await makeMatrix(context, { tenderId, lot: lotId, filled: true }),
    await makeReport(context, { tenderId, lotId }),
  ]
  const parts = files.map(({ bytes }) => Object.keys(unzipSync(bytes)))
  expect(parts.map((names) => names.find((name) => /workbook\.xml$|document\.xml$/.test(name)))).toEqual([
    'xl/workbook.xml',
    'xl/workbook.xml',
    'word/document.xml',
  ])
  const report = files[2]
  expect(
    strFromU8(unzipSync(report?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
  ).toContain('At 0.40')
})

it('says why there is no file: no criteria, or no bids', async () => {
  expect((await refused(makeReport(context, { tenderId, lotId }))).message).toMatch(/No bid/)
  await changeEvaluation(context, { tenderId, lotId, values: null })
  expect((await refused(makeReport(context, { tenderId, lotId }))).message).toMatch(/no award criteria/)
  expect((await refused(makeMatrix(context, { tenderId, lot: lotId }))).code).toBe('not-allowed')
  expect((await refused(makeMatrix(context, { tenderId, filled: true }))).code).toBe('invalid')
})

it('says that the criteria were changed after the first bid, until they are set back', async () => {
  const changed = async () => (await readResult(context, { tenderId, lotId })).criteriaChanged
  await changeEvaluation(context, { tenderId, lotId, values: aModel({ ties: ['draw'] }) })
  await bid('0.40')
  expect(await changed()).toBe(false)
  await changeEvaluation(context, { tenderId, lotId, values: aModel({ ties: ['lower-price'] }) })
  expect(await changed()).toBe(true)
  await changeEvaluation(context, { tenderId, lotId, values: aModel({ ties: ['draw'] }) })
  expect(await changed()).toBe(false)
})
