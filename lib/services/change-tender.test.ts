import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aLot, aTender } from '@/lib/domain/testing/a-tender'
import { addLot } from './add-lot'
import { changeDetails } from './change-details'
import { changeLot } from './change-lot'
import type { Context } from './context'
import { readAudit } from './read-audit'
import { readTender } from './read-tender'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const { title, authority, dates } = aTender()
const details = { title, authority, dates }
const { bidirectional: _ownForm, ...lotValues } = aLot()
const read = async (tenderId: string) => (await readTender(context, { tenderId })).tender

describe('a change', () => {
  it('is written with its audit entry, before and after', async () => {
    const tenderId = await given(context)
    const { revision } = await changeDetails(context, { tenderId, values: { ...details, title: 'New' } })
    expect(revision).toBe(2)
    expect((await read(tenderId)).title).toBe('New')
    const { entries } = await readAudit(context, { tenderId })
    expect(entries[0]).toMatchObject({
      action: 'change-details',
      section: 'details',
      officerId: 'ada',
      revision: 2,
    })
  })

  it('that changes nothing writes nothing', async () => {
    const tenderId = await given(context)
    expect(await changeDetails(context, { tenderId, values: details })).toEqual({ revision: 1, entries: [] })
    expect((await readAudit(context, { tenderId })).total).toBe(1)
  })

  it('takes an emptied field away and keeps what another form holds', async () => {
    const tenderId = await given(context, { reference: 'R-1' })
    const values = { ...details, reference: '', dates: { ...dates, tendersDue: '' } }
    await changeDetails(context, { tenderId, values })
    const after = await read(tenderId)
    expect(after.reference).toBeUndefined()
    expect(after.dates).not.toHaveProperty('tendersDue')
    expect(after.lots).toEqual([aLot()])
  })

  it('is refused with the form’s own path where a value is wrong, and leaves all as it was', async () => {
    const tenderId = await given(context)
    const values = { ...details, dates: { publication: '2026-02-30' } }
    const refusal = await refused(changeDetails(context, { tenderId, values }))
    expect(refusal.problems.map(({ path }) => path)).toEqual(['dates.publication'])
    expect(await read(tenderId)).toEqual(aTender())
    expect((await readAudit(context, { tenderId })).total).toBe(1)
  })

  it('leaves no trace where the audit entry cannot be written', async () => {
    const tenderId = await given(context)
    const same: Context = { ...context, newId: () => 'id-2' }
    await expect(changeDetails(same, { tenderId, values: { ...details, title: 'New' } })).rejects.toThrow(
      /UNIQUE/,
    )
    expect(await readTender(context, { tenderId })).toMatchObject({ revision: 1, tender: { title } })
  })
})

describe('two windows', () => {
  it('merge where they change different sections', async () => {
    const tenderId = await given(context)
    await changeDetails(context, { tenderId, revision: 1, values: { ...details, title: 'New' } })
    await changeLot(context, {
      tenderId,
      revision: 1,
      lotId: '1',
      values: { ...lotValues, title: 'Streets' },
    })
    expect(await read(tenderId)).toMatchObject({ title: 'New', lots: [{ title: 'Streets' }] })
  })

  it('do not overwrite each other in one section', async () => {
    const tenderId = await given(context)
    await changeDetails(context, { tenderId, revision: 1, values: { ...details, title: 'First' } })
    const second = changeDetails(context, { tenderId, revision: 1, values: { ...details, title: 'Second' } })
    expect((await refused(second)).code).toBe('changed-meanwhile')
    expect((await read(tenderId)).title).toBe('First')
  })

  it('take the same change twice: a page sends again after a reload what had just arrived', async () => {
    const tenderId = await given(context)
    const change = { tenderId, revision: 1, values: { ...details, title: 'Sent on leaving' } }
    const { revision } = await changeDetails(context, change)
    expect(await changeDetails(context, change)).toMatchObject({ revision })
  })

  it('goes on with the revision that the last answer gave', async () => {
    const tenderId = await given(context)
    const { revision } = await changeDetails(context, {
      tenderId,
      revision: 1,
      values: { ...details, title: 'A' },
    })
    await changeDetails(context, { tenderId, revision, values: { ...details, title: 'AB' } })
    expect((await read(tenderId)).title).toBe('AB')
  })

  it('lose nothing of fifty changes at once', async () => {
    const tenderId = await given(context)
    const values = { operationalModel: 'procurement' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => addLot(context, { tenderId, values })))
    expect(new Set(answers.map(({ lotId }) => lotId)).size).toBe(50)
    expect((await read(tenderId)).lots).toHaveLength(51)
    expect((await readAudit(context, { tenderId })).total).toBe(51)
  })
})
