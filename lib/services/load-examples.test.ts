import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { updateTender } from '@/db/queries/update-tender'
import { aTender } from '@/lib/domain/testing/a-tender'
import type { Context } from './context'
import { deleteTender } from './delete-tender'
import { listTenders } from './list-tenders'
import { loadExamples } from './load-examples'
import { makeAnnex } from './make-annex'
import { refreshFindings } from './refresh-findings'
import { aContext } from './testing/a-context'
import { given } from './testing/given'

const examples = fileURLToPath(new URL('../../content/examples', import.meta.url))
let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const list = async () => (await listTenders(context, {})).tenders

describe('the first start', () => {
  it('fills the list with the examples, marked as such and ready', async () => {
    await loadExamples(context, examples)
    const tenders = await list()
    expect(tenders.map(({ example, status }) => [example, status])).toEqual([
      [true, 'ready'],
      [true, 'ready'],
    ])
    expect(tenders.map(({ lots }) => lots).sort()).toEqual([1, 3])
  })

  it('is not repeated: an example that was deleted stays away', async () => {
    await loadExamples(context, examples)
    const [first] = await list()
    await deleteTender(context, { tenderId: first?.id })
    await loadExamples(context, examples)
    expect(await list()).toHaveLength(1)
  })

  it('stores no example where one of them is broken, and says which and where', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'))
    writeFileSync(join(folder, 'a.json'), JSON.stringify(aTender()))
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...aTender(), title: 7 }))
    await expect(loadExamples(context, folder)).rejects.toThrow(/b\.json: title: expected text/)
    expect(await list()).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

it('counts the findings anew where the content has changed', async () => {
  const id = await given(context)
  await context.db.transaction(() => updateTender(context.db, id, { blocks: 99, contentHash: 'old' }))
  await refreshFindings(context)
  expect((await list()).map(({ blocks, changedAt }) => [blocks, changedAt])).toEqual([
    [0, '2026-11-24T09:00:00.000Z'],
  ])
})

describe('the annex', () => {
  it('is a Word file under a name of its own', async () => {
    const tenderId = await given(context)
    const made = await makeAnnex(context, { tenderId })
    if (!made.ok) throw new Error(made.message)
    expect(made.fileName).toMatch(/\.docx$/)
    expect(Buffer.from(made.bytes.subarray(0, 2)).toString()).toBe('PK')
  })

  it('is refused with the findings while something blocks, and made as a draft', async () => {
    const tenderId = await given(context, { evaluation: {} })
    const made = await makeAnnex(context, { tenderId })
    expect(!made.ok && made.findings.map(({ rule }) => rule)).toContain('no-award-criteria')
    expect((await makeAnnex(context, { tenderId, draft: true })).ok).toBe(true)
  })
})
