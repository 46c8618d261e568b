import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Part } from '@/lib/domain/sets'
import type { Decision } from '@/lib/domain/tender'
import { aModel, settledProofs } from '@/lib/domain/testing/a-tender'
import { addLocalRequirement } from './add-local-requirement'
import { changeLocalRequirement } from './change-local-requirement'
import type { Context } from './context'
import { decide } from './decide'
import { readTender } from './read-tender'
import { removeLocalRequirement } from './remove-local-requirement'
import { resetDecision } from './reset-decision'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const read = async (tenderId: string) => (await readTender(context, { tenderId })).tender
const on = (requirement: string, part?: Part) => ({ requirement, lot: '1', ...(part && { part }) })
/** SC-5 and its share of time connected, 98 per cent in the catalogue. */
const availability = (value: unknown) => ({ parameters: { connectivityPercent: value } })

describe('a decision', () => {
  it('grows field by field and goes when nothing is left of it', async () => {
    const tenderId = await given(context, { decisions: [] })
    const place = { tenderId, ...on('SC-5') }
    await decide(context, { ...place, values: availability('99') })
    await decide(context, { ...place, values: { rationale: 'Measured in the pilot' } })
    expect((await read(tenderId)).decisions).toEqual([
      {
        requirement: 'SC-5',
        lot: '1',
        parameters: { connectivityPercent: 99 },
        rationale: 'Measured in the pilot',
      },
    ])
    await decide(context, { ...place, values: { rationale: '', ...availability(null) } })
    expect((await read(tenderId)).decisions).toEqual([])
  })

  it('is none where the value or the treatment is what the rules give', async () => {
    const tenderId = await given(context, { decisions: [] })
    await decide(context, { tenderId, ...on('SC-5'), values: availability('98') })
    await decide(context, { tenderId, ...on('GEN-2'), values: { treatment: 'mandatory' } })
    await decide(context, { tenderId, ...on('BD-20'), values: { treatment: 'award-criterion' } })
    expect((await read(tenderId)).decisions).toEqual([])
  })

  it('moves a requirement, and moving it back leaves no departure', async () => {
    const tenderId = await given(context, { decisions: [] })
    const place = { tenderId, ...on('GEN-2') }
    await decide(context, { ...place, values: { treatment: 'award-criterion' } })
    expect((await read(tenderId)).decisions).toHaveLength(1)
    await decide(context, { ...place, values: { treatment: 'mandatory' } })
    expect((await read(tenderId)).decisions).toEqual([])
  })

  it('is one for no part and for the part beyond, and another for the minimum', async () => {
    const tenderId = await given(context, { decisions: [] })
    await decide(context, { tenderId, ...on('BD-20', 'beyond'), values: { proof: 'A' } })
    await decide(context, { tenderId, ...on('BD-20'), values: { proof: 'B' } })
    await decide(context, { tenderId, ...on('BD-20', 'minimum'), values: { proof: 'C' } })
    expect((await read(tenderId)).decisions).toEqual([
      { requirement: 'BD-20', lot: '1', part: 'beyond', proof: 'B' },
      { requirement: 'BD-20', lot: '1', part: 'minimum', proof: 'C' },
    ])
  })

  it('makes one of the several that a file may hold', async () => {
    const decisions = [
      { ...on('SC-5'), proof: 'Log' },
      { ...on('SC-5'), parameters: { connectivityPercent: 99 }, rationale: 'Pilot' },
    ]
    const tenderId = await given(context, { decisions })
    await decide(context, { tenderId, ...on('SC-5'), values: { proof: 'Report' } })
    expect((await read(tenderId)).decisions).toEqual([
      { ...on('SC-5'), proof: 'Report', parameters: { connectivityPercent: 99 }, rationale: 'Pilot' },
    ])
  })

  it('names the parameter that is outside its range, and leaves all as it was', async () => {
    const tenderId = await given(context)
    const refusal = await refused(decide(context, { tenderId, ...on('SC-5'), values: availability('250') }))
    expect(refusal.problems.map(({ path }) => path)).toEqual(['parameters.connectivityPercent'])
    expect((await read(tenderId)).decisions).toEqual(settledProofs())
  })

  it('cannot give what only the rules give, nor be on what does not exist', async () => {
    const tenderId = await given(context)
    const floor = decide(context, { tenderId, ...on('SC-5'), values: { treatment: 'legal-floor' } })
    expect((await refused(floor)).problems[0]?.path).toBe('treatment')
    const nowhere = decide(context, { tenderId, ...on('SC-99'), values: { treatment: 'mandatory' } })
    expect((await refused(nowhere)).code).toBe('not-found')
  })

  it('moves nothing that the law or the grid sets', async () => {
    const tenderId = await given(context, { decisions: [] })
    const refusal = await refused(
      decide(context, { tenderId, ...on('BD-16'), values: { treatment: 'excluded' } }),
    )
    expect(refusal.problems).toMatchObject([{ path: 'treatment' }])
    expect((await read(tenderId)).decisions).toEqual([])
  })

  it('is reset for one part or for all', async () => {
    const decisions: Decision[] = [
      { requirement: 'BD-20', lot: '1', part: 'minimum', proof: 'A' },
      { requirement: 'BD-20', lot: '1', proof: 'B' },
    ]
    const tenderId = await given(context, { decisions })
    await resetDecision(context, { tenderId, ...on('BD-20', 'minimum') })
    expect((await read(tenderId)).decisions).toEqual([{ requirement: 'BD-20', lot: '1', proof: 'B' }])
    await resetDecision(context, { tenderId, ...on('BD-20') })
    expect((await read(tenderId)).decisions).toEqual([])
  })
})

describe('a local requirement', () => {
  const values = {
    lots: ['1'],
    title: 'Signs',
    clause: 'The Concessionaire shall place signs.',
    proof: ['', 'Photo'],
  }

  it('gets the next key and begins as mandatory', async () => {
    const tenderId = await given(context)
    expect(await addLocalRequirement(context, { tenderId, values })).toMatchObject({ key: 'LOCAL-1' })
    expect(await addLocalRequirement(context, { tenderId, values })).toMatchObject({ key: 'LOCAL-2' })
    await changeLocalRequirement(context, {
      tenderId,
      key: 'LOCAL-1',
      values: { ...values, title: 'More signs' },
    })
    expect((await read(tenderId)).localRequirements).toMatchObject([
      { key: 'LOCAL-1', title: 'More signs', treatment: 'mandatory', proof: ['Photo'] },
      { key: 'LOCAL-2', title: 'Signs' },
    ])
  })

  it('goes with all that names it', async () => {
    const tenderId = await given(context)
    await addLocalRequirement(context, { tenderId, values })
    await decide(context, { tenderId, ...on('LOCAL-1'), values: { treatment: 'award-criterion' } })
    await removeLocalRequirement(context, { tenderId, key: 'LOCAL-1' })
    const after = await read(tenderId)
    expect([after.localRequirements, after.decisions, after.evaluation]).toEqual([
      [],
      settledProofs(),
      { '1': aModel() },
    ])
  })

  it('is refused for a lot that the tender does not have', async () => {
    const tenderId = await given(context)
    const call = addLocalRequirement(context, { tenderId, values: { ...values, lots: ['7'] } })
    expect((await refused(call)).problems[0]?.path).toBe('lots[0]')
    expect((await read(tenderId)).localRequirements).toEqual([])
  })
})
