import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseTender } from '@/lib/domain/parse-tender'
import { aTender } from '@/lib/domain/testing/a-tender'
import { changeDetails } from './change-details'
import type { Context } from './context'
import { copyTender } from './copy-tender'
import { createTender } from './create-tender'
import { deleteTender } from './delete-tender'
import { exportTender } from './export-tender'
import { importTender } from './import-tender'
import { listTenders } from './list-tenders'
import { readAudit } from './read-audit'
import { readTender } from './read-tender'
import { restoreTender } from './restore-tender'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const titles = async (input: object = {}) =>
  (await listTenders(context, input)).tenders.map(({ title }) => title)
const form = { title: 'Ladepunkte', authority: { name: 'Köln', country: 'DE' } }

describe('a new tender', () => {
  it.each(['concession', 'procurement', 'open-market'] as const)(
    'is valid from the start: %s',
    async (model) => {
      const { id } = await createTender(context, { ...form, operationalModel: model })
      const { text } = await exportTender(context, { tenderId: id })
      expect(parseTender(JSON.parse(text), context.content).ok).toBe(true)
      const { entries } = await readAudit(context, { tenderId: id })
      expect(entries).toMatchObject([{ action: 'create-tender', officer: 'Ada Officer', revision: 1 }])
    },
  )

  it('is refused without a title, with the field named, and leaves nothing', async () => {
    const refusal = await refused(
      createTender(context, { ...form, title: '  ', operationalModel: 'concession' }),
    )
    expect(refusal.problems).toEqual([{ path: 'title', message: 'fill this in; expected text' }])
    expect(await titles()).toEqual([])
  })
})

describe('the list', () => {
  it('shows 20 a page, the last changed first', async () => {
    for (let i = 1; i <= 41; i += 1)
      await createTender(context, { ...form, title: `T${i}`, operationalModel: 'procurement' })
    const first = await listTenders(context, {})
    expect([first.tenders.length, first.total, first.pages]).toEqual([20, 41, 3])
    expect(first.tenders[0]?.title).toBe('T41')
    expect(await titles({ page: 3 })).toEqual(['T1'])
    expect(await titles({ page: 4 })).toEqual([])
  })

  it('finds title, reference and authority whatever the capitals and accents, and % for itself', async () => {
    await createTender(context, { ...form, operationalModel: 'concession' })
    await given(context, { title: '100% laden', reference: '2026-014' })
    expect(await titles({ search: 'koln' })).toEqual(['Ladepunkte'])
    expect(await titles({ search: '026-01' })).toEqual(['100% laden'])
    expect(await titles({ search: '%' })).toEqual(['100% laden'])
    expect(await titles({ search: 'garage' })).toEqual([])
  })

  it('counts the findings and says which tender needs attention', async () => {
    await given(context)
    await given(context, { title: 'No criteria', evaluation: {} })
    const { tenders } = await listTenders(context, {})
    expect(tenders.map(({ title, status }) => [title, status])).toEqual([
      ['No criteria', 'needs-attention'],
      ['Public charging 2027-2037', 'ready'],
    ])
    expect(tenders[0]?.blocks).toBeGreaterThan(0)
  })
})

describe('deleting', () => {
  it('takes the tender off the list, and undoing brings it back as it was', async () => {
    const tenderId = await given(context)
    await deleteTender(context, { tenderId })
    expect(await titles()).toEqual([])
    expect(await titles({ deleted: true })).toHaveLength(1)
    await restoreTender(context, { tenderId })
    expect((await readTender(context, { tenderId })).tender).toEqual(aTender())
    const { entries } = await readAudit(context, { tenderId })
    expect(entries.map(({ action }) => action)).toEqual(['restore-tender', 'delete-tender', 'import-tender'])
  })

  it('lets nobody change or copy what is deleted', async () => {
    const tenderId = await given(context)
    await deleteTender(context, { tenderId })
    const { title, authority, dates } = aTender()
    const change = changeDetails(context, { tenderId, values: { title, authority, dates } })
    expect((await refused(change)).message).toBe('This tender is deleted. Restore it first.')
    expect((await refused(copyTender(context, { tenderId }))).code).toBe('not-allowed')
    expect((await refused(deleteTender(context, { tenderId }))).code).toBe('not-allowed')
  })

  it('knows no tender that is not there', async () => {
    expect((await refused(deleteTender(context, { tenderId: 'nowhere' }))).code).toBe('not-found')
  })
})

describe('import and export', () => {
  it('copies under its own title and leaves the original', async () => {
    const tenderId = await given(context)
    const { id } = await copyTender(context, { tenderId })
    const copy = await readTender(context, { tenderId: id })
    expect(copy.example).toBe(false)
    expect(copy.tender).toEqual({ ...aTender(), title: 'Copy of Public charging 2027-2037' })
    expect(await titles()).toHaveLength(2)
  })

  it('gives back what was taken in, hostile text included', async () => {
    const hostile = ']]> \uFFFF שלום \u202E ⚡️ <script>alert(1)</script> \'"; drop table tenders;--'
    const tender = aTender({ title: `${hostile}${'x'.repeat(10_000)}`, reference: hostile })
    const { id } = await importTender(context, { text: `\uFEFF${JSON.stringify(tender)}` })
    const { text, fileName } = await exportTender(context, { tenderId: id })
    expect(JSON.parse(text)).toEqual(tender)
    expect(fileName).toMatch(/^[a-z0-9-]{1,60}\.tender\.json$/)
    expect(await titles()).toHaveLength(1)
  })

  it('takes out of a file what no page can hold: control characters and half a character pair', async () => {
    const text = JSON.stringify(aTender({ title: 'a\uD800b\u0000c' }))
    expect(text).toContain('\\ud800')
    await importTender(context, { text })
    expect(await titles()).toEqual(['a\uFFFDbc'])
  })

  it('says that a file is empty', async () => {
    expect((await refused(importTender(context, { text: ' ' }))).message).toMatch(/The file is empty/)
  })

  it('names every problem of a file with its path and stores nothing', async () => {
    const bad = { ...aTender(), colour: 'red', language: 'nl', dates: { publication: '2026-02-30' } }
    const refusal = await refused(importTender(context, { text: JSON.stringify(bad) }))
    expect(refusal.problems.map(({ path }) => path).sort()).toEqual([
      'colour',
      'dates.publication',
      'language',
    ])
    expect(await titles()).toEqual([])
  })

  it('says what to choose where the file is no JSON', async () => {
    expect((await refused(importTender(context, { text: 'PK' }))).message).toMatch(/not JSON/)
  })
})
