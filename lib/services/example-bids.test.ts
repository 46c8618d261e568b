import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTender } from '@/lib/domain/testing/a-tender'
import type { Context } from './context'
import { listTenders } from './list-tenders'
import { loadExamples } from './load-examples'
import { readExampleBids } from './read-example-bids'
import { readResult } from './read-result'
import { aContext } from './testing/a-context'

let context: Context
let end: () => void
let tenderId: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  await loadExamples(context, fileURLToPath(new URL('../../content/examples', import.meta.url)))
  const { tenders } = await listTenders(context, { search: 'Utrecht' })
  tenderId = tenders[0]?.id ?? ''
})
afterEach(() => end())

it('shows five bids for lot 1: one excluded, a tie settled by the published rule', async () => {
  const { bids, outcome } = await readResult(context, { tenderId, lotId: '1' })
  if (outcome.state !== 'complete') throw new Error(outcome.message)
  // A 23.8 + 19 + 5.6 + 8.4 + 8 · B 21 + 23 + 4.8 + 12 + 4 · E 14 + 25 + 20 + 4.8 + 0 · D 28 + 11.25 + 0 + 4.8 + 4
  expect(outcome.result.ranking.map(({ bid, rank, total }) => [bid, rank, total])).toEqual([
    ['A', 1, '64.80'],
    ['B', 2, '64.80'],
    ['E', 3, '63.80'],
    ['D', 4, '48.05'],
  ])
  expect(outcome.result.flags).toEqual([
    {
      flag: 'tie-settled',
      message: 'A, B: equal totals, settled by more points in the most important criterion',
    },
  ])
  expect(outcome.result.excluded.map(({ bid }) => bid)).toEqual(['C'])
  expect(bids.map(({ failed, open }) => [failed, open])).toEqual([
    [[], []],
    [[], []],
    [['SC-6'], []],
    [[], []],
    [[], []],
  ])
  expect(outcome.undecided).toEqual([])
})

it('shows a bid below a threshold for lot 2, and no bid for the permit without an award', async () => {
  const { outcome } = await readResult(context, { tenderId, lotId: '2' })
  if (outcome.state !== 'complete') throw new Error(outcome.message)
  expect(outcome.result.ranking.map(({ bid, rank }) => [bid, rank])).toEqual([
    ['B', 1],
    ['A', 2],
  ])
  expect(outcome.abnormallyLow.map(({ bid, rule }) => [bid, rule])).toEqual([['B', 'below-estimate']])
  expect(outcome.result.excluded).toEqual([{ bid: 'C', reason: expect.stringMatching(/load: 0 points/) }])
  expect((await readResult(context, { tenderId, lotId: '3' })).outcome.state).toBe('no-criteria')
})

it('refuses a broken file with lot, tenderer and criterion, before anything is stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'))
  const file = join(folder, 'bids.json')
  const write = (values: object, format = 'example-bids/1') =>
    writeFileSync(
      file,
      JSON.stringify({
        format,
        lots: { '1': [{ tenderer: 'Alpha', receivedAt: '2027-02-15', openedAt: '2027-02-15', values }] },
      }),
    )
  write({ tariff: { value: 'cheap' } })
  expect(() => readExampleBids(file, aTender())).toThrow(/lot 1, Alpha, tariff: expected a number/)
  write({ tarif: { value: '1' } })
  expect(() => readExampleBids(file, aTender())).toThrow(/tarif: no such criterion/)
  write({}, 'bids/9')
  expect(() => readExampleBids(file, aTender())).toThrow(/bids\.json: format/)
  expect(readExampleBids(join(folder, 'none.json'), aTender())).toEqual({})
  rmSync(folder, { recursive: true })
})
