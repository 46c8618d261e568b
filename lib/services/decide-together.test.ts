import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAuditEntry } from '@/db/queries/find-audit-entry'
import type { Context } from './context'
import { decide } from './decide'
import { decideTogether } from './decide-together'
import { readAudit } from './read-audit'
import { readTender } from './read-tender'
import { resetDecision } from './reset-decision'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'
import { undoDecisions } from './undo-decisions'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const decisionsOf = async (tenderId: string) => (await readTender(context, { tenderId })).tender.decisions
const places = (...keys: string[]) => keys.map((requirement) => ({ requirement }))
const later = { lot: '1', treatment: 'deferred', rationale: 'The market is not there yet' }
const decision = (requirement: string, more: object = {}) => ({
  requirement,
  lot: '1',
  treatment: 'deferred',
  rationale: 'The market is not there yet',
  ...more,
})

describe('several requirements switched together', () => {
  it('carry one treatment and one reason, and leave an entry in the trail each', async () => {
    const tenderId = await given(context, { decisions: [] })
    const { switched, entries } = await decideTogether(context, {
      tenderId,
      ...later,
      places: places('GEN-2', 'SC-6'),
    })
    expect(switched).toEqual(['GEN-2', 'SC-6'])
    expect(await decisionsOf(tenderId)).toEqual([decision('GEN-2'), decision('SC-6')])
    expect(entries).toHaveLength(2)
    const trail = await readAudit(context, { tenderId })
    expect(trail.entries.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['requirement GEN-2 lot 1', 'requirement SC-6 lot 1']),
    )
    const together = trail.entries.find(({ section }) => section === 'requirements lot 1')
    expect((await findAuditEntry(context.db, tenderId, together?.id ?? ''))?.detail).toEqual({
      before: { 'GEN-2': 'mandatory', 'SC-6': 'mandatory' },
      after: { 'GEN-2': 'deferred', 'SC-6': 'deferred' },
    })
  })

  it('leave out what the law, safety or another window holds, each with its reason', async () => {
    const tenderId = await given(context, { decisions: [] })
    const answer = await decideTogether(context, {
      tenderId,
      ...later,
      places: [...places('BD-16', 'GEN-2', 'SC-99'), { requirement: 'SC-6', seen: 'excluded' }],
    })
    expect(answer.switched).toEqual(['GEN-2'])
    expect(answer.refused.map(({ requirement }) => requirement)).toEqual(['BD-16', 'SC-99', 'SC-6'])
    expect(answer.refused[0]?.reason).toContain('Safety')
    expect(answer.refused[2]?.reason).toContain('in another window meanwhile')
    expect(await decisionsOf(tenderId)).toEqual([decision('GEN-2')])
  })

  it('need a reason where one departs, and none on the way back', async () => {
    const tenderId = await given(context, { decisions: [] })
    const without = decideTogether(context, {
      tenderId,
      lot: '1',
      treatment: 'deferred',
      places: places('GEN-2'),
    })
    expect((await refused(without)).problems[0]?.path).toBe('rationale')
    expect(await decisionsOf(tenderId)).toEqual([])
    await decideTogether(context, { tenderId, ...later, places: places('GEN-2') })
    await decideTogether(context, { tenderId, lot: '1', treatment: 'mandatory', places: places('GEN-2') })
    expect((await decisionsOf(tenderId))[0]?.treatment).toBeUndefined()
  })

  it('keep the reason that one of them has already', async () => {
    const tenderId = await given(context, {
      decisions: [{ requirement: 'GEN-2', lot: '1', rationale: 'Mine' }],
    })
    await decideTogether(context, { tenderId, ...later, places: places('GEN-2') })
    expect((await decisionsOf(tenderId))[0]?.rationale).toBe('Mine\nThe market is not there yet')
  })
})

describe('a switch', () => {
  it('is refused where the page showed another use than the one that stands', async () => {
    const tenderId = await given(context, { decisions: [] })
    const place = { tenderId, requirement: 'GEN-2', lot: '1' }
    await decide(context, { ...place, values: { treatment: 'excluded' } })
    const stale = decide(context, { ...place, seen: 'mandatory', values: { treatment: 'deferred' } })
    expect((await refused(stale)).message).toContain('switched to “')
    expect((await decisionsOf(tenderId))[0]?.treatment).toBe('excluded')
  })
})

describe('undo', () => {
  it('takes all of a joint switch back, and undoing that makes it again', async () => {
    const decisions = [{ requirement: 'SC-6', lot: '1', proof: 'Audit', rationale: 'Mine' }]
    const tenderId = await given(context, { decisions })
    const { entries } = await decideTogether(context, { tenderId, ...later, places: places('GEN-2', 'SC-6') })
    const made = await decisionsOf(tenderId)
    const undone = await undoDecisions(context, { tenderId, entries })
    expect(await decisionsOf(tenderId)).toEqual(decisions)
    await undoDecisions(context, { tenderId, entries: undone.entries })
    expect(await decisionsOf(tenderId)).toEqual(expect.arrayContaining(made))
  })

  it('keeps the reason that was typed since', async () => {
    const tenderId = await given(context, { decisions: [] })
    const place = { tenderId, requirement: 'GEN-2', lot: '1' }
    const { entries } = await decide(context, { ...place, values: { treatment: 'excluded' } })
    await decide(context, { ...place, values: { rationale: 'Typed since' } })
    await undoDecisions(context, { tenderId, entries })
    expect(await decisionsOf(tenderId)).toEqual([
      { requirement: 'GEN-2', lot: '1', rationale: 'Typed since' },
    ])
  })

  it('overwrites nothing that was decided since, and then undoes nothing at all', async () => {
    const tenderId = await given(context, { decisions: [] })
    const { entries } = await decideTogether(context, { tenderId, ...later, places: places('GEN-2', 'SC-6') })
    await decide(context, { tenderId, requirement: 'SC-6', lot: '1', values: { treatment: 'excluded' } })
    const before = await decisionsOf(tenderId)
    expect((await refused(undoDecisions(context, { tenderId, entries }))).message).toContain('SC-6')
    expect(await decisionsOf(tenderId)).toEqual(before)
  })

  it('brings back what was set back to the catalogue, part by part', async () => {
    const decisions = [
      { requirement: 'BD-20', lot: '1', part: 'minimum' as const, proof: 'A' },
      { requirement: 'BD-20', lot: '1', proof: 'B' },
    ]
    const tenderId = await given(context, { decisions })
    const { entries } = await resetDecision(context, { tenderId, requirement: 'BD-20', lot: '1' })
    await undoDecisions(context, { tenderId, entries })
    expect(await decisionsOf(tenderId)).toEqual(expect.arrayContaining(decisions))
  })

  it('is only for decisions of this tender', async () => {
    const tenderId = await given(context, { decisions: [] })
    const other = await given(context, { decisions: [] })
    const { entries } = await decide(context, {
      tenderId: other,
      requirement: 'GEN-2',
      lot: '1',
      values: { treatment: 'excluded' },
    })
    expect((await refused(undoDecisions(context, { tenderId, entries }))).code).toBe('not-found')
  })
})
