import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aLot, aModel, aTender, settledProofs } from '@/lib/domain/testing/a-tender'
import { changeBidirectional } from './change-bidirectional'
import { changeLot } from './change-lot'
import type { Context } from './context'
import { readTender } from './read-tender'
import { removeLot } from './remove-lot'
import { restoreLot } from './restore-lot'
import { setMarketEvidence } from './set-market-evidence'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const { bidirectional: _ownForm, ...values } = aLot()
const read = async (tenderId: string) => (await readTender(context, { tenderId })).tender
const local = (key: string, lots: string[]) => ({
  key,
  lots,
  title: 'Signs',
  clause: 'The Concessionaire shall place signs.',
  treatment: 'mandatory' as const,
  proof: [],
})
/** Two lots, each with decisions; the second has criteria, an acceptance and a requirement of its own. */
const two = {
  lots: [aLot(), aLot({ id: '2', title: 'Garages' })],
  decisions: [...settledProofs('1'), ...settledProofs('2')],
  localRequirements: [local('LOCAL-1', ['1', '2']), local('LOCAL-2', ['2'])],
  acceptedFindings: [{ rule: 'private-in-public', lot: '2', rationale: 'Shared cars' }],
  evaluation: { '1': aModel(), '2': aModel() },
}

describe('a lot', () => {
  it('takes figures as officers type them', async () => {
    const tenderId = await given(context)
    const typed = { ...values, chargingPoints: '2 000', powerKw: '22,5', estimatedValue: '6.500.000,50' }
    await changeLot(context, { tenderId, lotId: '1', values: typed })
    expect((await read(tenderId)).lots[0]).toMatchObject({
      chargingPoints: 2000,
      powerKw: 22.5,
      estimatedValue: '6500000.50',
      bidirectional: aLot().bidirectional,
    })
  })

  it('says at which field a figure is wrong', async () => {
    const tenderId = await given(context)
    const typed = { ...values, chargingPoints: 'many', access: [] }
    const refusal = await refused(changeLot(context, { tenderId, lotId: '1', values: typed }))
    expect(refusal.problems.map(({ path }) => path).sort()).toEqual(['access', 'chargingPoints'])
    expect((await read(tenderId)).lots).toEqual([aLot()])
  })

  it('takes all that names it along when it is renamed', async () => {
    const tenderId = await given(context, two)
    await changeLot(context, { tenderId, lotId: '2', values: { ...values, id: 'B', title: 'Garages' } })
    const after = await read(tenderId)
    expect(after.decisions.map(({ lot }) => lot)).toEqual(['1', '1', '1', 'B', 'B', 'B'])
    expect(after.localRequirements.map(({ lots }) => lots)).toEqual([['1', 'B'], ['B']])
    expect(after.acceptedFindings[0]?.lot).toBe('B')
    expect(Object.keys(after.evaluation)).toEqual(['1', 'B'])
  })

  it('is not renamed to an id that is taken', async () => {
    const tenderId = await given(context, two)
    const call = changeLot(context, { tenderId, lotId: '2', values: { ...values, id: '1' } })
    const refusal = await refused(call)
    expect(refusal.message).toBe('There is a lot 1 already; choose another number.')
    expect(refusal.problems[0]?.path).toBe('id')
    expect(await read(tenderId)).toEqual(aTender(two))
  })

  it('is removed with all that is its own, and undoing brings all of it back', async () => {
    const tenderId = await given(context, two)
    const { removal } = await removeLot(context, { tenderId, lotId: '2' })
    expect(await read(tenderId)).toEqual(aTender({ localRequirements: [local('LOCAL-1', ['1'])] }))
    // The page that shows the undo may still have the revision from before the removal.
    await restoreLot(context, { tenderId, revision: 1, removal })
    expect(await read(tenderId)).toEqual(aTender(two))
    expect((await refused(restoreLot(context, { tenderId, removal }))).code).toBe('not-allowed')
  })

  it('stays where it is the last', async () => {
    const tenderId = await given(context)
    expect((await refused(removeLot(context, { tenderId, lotId: '1' }))).message).toMatch(/needs a lot/)
  })

  it('is undone only from a removal in this tender', async () => {
    const tenderId = await given(context, two)
    const other = await given(context, two)
    const { removal } = await removeLot(context, { tenderId: other, lotId: '2' })
    expect((await refused(restoreLot(context, { tenderId, removal }))).code).toBe('not-found')
  })
})

describe('the bidirectional choice', () => {
  it('is replaced whole, and an empty deferral is none', async () => {
    const tenderId = await given(context)
    const chosen = {
      stance: 'deferred',
      share: '50',
      deferral: { months: '12', longStop: '2029-06-30', cost: '' },
    }
    await changeBidirectional(context, { tenderId, lotId: '1', values: chosen })
    expect((await read(tenderId)).lots[0]?.bidirectional).toEqual({
      stance: 'deferred',
      share: 50,
      deferral: { months: 12, longStop: '2029-06-30' },
    })
    await changeBidirectional(context, {
      tenderId,
      lotId: '1',
      values: { stance: 'mandatory', deferral: { months: '', longStop: '' } },
    })
    expect((await read(tenderId)).lots[0]?.bidirectional).toEqual({ stance: 'mandatory' })
  })

  it('is refused for a lot of another tender', async () => {
    const tenderId = await given(context)
    const call = changeBidirectional(context, { tenderId, lotId: '9', values: { stance: 'mandatory' } })
    expect((await refused(call)).code).toBe('not-found')
  })
})

describe('market evidence', () => {
  it('is kept as a list, and names a requirement that exists', async () => {
    const tenderId = await given(context)
    const entry = { requirement: 'BD-20', supplier: 'Example Power', available: '2026-10-01', proof: '' }
    await setMarketEvidence(context, { tenderId, values: { marketEvidence: [entry] } })
    expect((await read(tenderId)).marketEvidence).toEqual([
      { requirement: 'BD-20', supplier: 'Example Power', available: '2026-10-01' },
    ])
    const wrong = { marketEvidence: [{ ...entry, requirement: 'BD-99' }] }
    const refusal = await refused(setMarketEvidence(context, { tenderId, values: wrong }))
    expect(refusal.problems.map(({ path }) => path)).toEqual(['marketEvidence[0].requirement'])
  })
})
