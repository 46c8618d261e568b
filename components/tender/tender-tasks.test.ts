import { describe, expect, it } from 'vitest'
import { assemble } from '@/lib/domain/assembly/assemble'
import type { Tender } from '@/lib/domain/tender'
import { aLot, aTender, theContent } from '@/lib/domain/testing/a-tender'
import { type TaskId, tenderTasks } from './tender-tasks'

function task(id: TaskId, tender: Tender) {
  const found = tenderTasks('t1', tender, assemble(tender, theContent())).find((one) => one.id === id)
  if (!found) throw new Error(`no step ${id}`)
  return found
}

describe('the steps of a tender', () => {
  it('are in the order in which officers take them, each on its own page', () => {
    const tasks = tenderTasks('t1', aTender(), assemble(aTender(), theContent()))
    expect(tasks.map(({ title }) => title)).toEqual([
      'Tender details',
      'Lots and models',
      'Bidirectional',
      'Requirements',
      'Award criteria',
      'Checks',
      'Annex',
    ])
    expect(new Set(tasks.map(({ href }) => href)).size).toBe(7)
  })

  it('call the details not started without a date, in progress with some, complete with all and a reference', () => {
    expect(task('details', aTender({ dates: {} })).status).toBe('not-started')
    expect(task('details', aTender()).status).toBe('in-progress')
    expect(task('details', aTender({ reference: '2026-014' })).status).toBe('complete')
  })

  it('have begun with the lots as soon as something of one is entered, and are done when each is described', () => {
    const lot = { chargingPoints: 1, powerKw: undefined, estimatedValue: undefined }
    const status = (more: Parameters<typeof aLot>[0]) =>
      task('lots', aTender({ lots: [aLot({ ...lot, ...more })] })).status
    expect(status({})).toBe('not-started')
    expect(status({ chargingPoints: 200 })).toBe('in-progress')
    expect(status({ estimatedValue: '4000000' })).toBe('in-progress')
    expect(status({ estimatedValue: '4000000', powerKw: 22 })).toBe('complete')
  })

  it('ask for a reason behind the bidirectional choice of every lot', () => {
    const reasoned = aLot({ bidirectional: { stance: 'award-criterion', rationale: 'The market is young.' } })
    expect(task('bidirectional', aTender()).status).toBe('not-started')
    expect(task('bidirectional', aTender({ lots: [reasoned, aLot({ id: '2' })] })).status).toBe('in-progress')
    expect(task('bidirectional', aTender({ lots: [reasoned] })).status).toBe('complete')
  })

  it('put what blocks on the step whose page mends it, and on the checks', () => {
    const reversed = aTender({
      reference: 'x',
      dates: { contractStart: '2030-01-01', contractEnd: '2029-01-01' },
    })
    expect(task('details', reversed)).toMatchObject({ status: 'attention', blocking: 1 })
    expect(task('checks', reversed).status).toBe('attention')
    expect(task('annex', reversed).status).toBe('not-started')
  })

  it('need no award criteria of a permit unless permits are scarce', () => {
    const permit = (scarcePermits: boolean) =>
      aTender({
        lots: [
          aLot({ operationalModel: 'open-market', scarcePermits, bidirectional: { stance: 'not-sought' } }),
        ],
        evaluation: {},
      })
    expect(task('criteria', permit(false)).status).toBe('complete')
    expect(task('criteria', permit(true)).status).not.toBe('complete')
  })
})
