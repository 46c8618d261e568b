import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assemble } from '@/lib/domain/assembly/assemble'
import { aCriterion, aLot, aModel } from '@/lib/domain/testing/a-tender'
import { acceptFinding } from './accept-finding'
import { changeEvaluation } from './change-evaluation'
import type { Context } from './context'
import { readTender } from './read-tender'
import { takeOverProposedCriteria } from './take-over-proposed-criteria'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'
import { withdrawAcceptance } from './withdraw-acceptance'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const read = async (tenderId: string) => (await readTender(context, { tenderId })).tender

describe('award criteria', () => {
  it('are kept as the form holds them, with figures as they are typed', async () => {
    const tenderId = await given(context)
    const values = {
      ...aModel(),
      totalThreshold: '',
      criteria: [aCriterion({ weight: '62,5', threshold: '' })],
    }
    await changeEvaluation(context, { tenderId, lotId: '1', values })
    const model = (await read(tenderId)).evaluation['1']
    expect(model?.criteria).toEqual([aCriterion({ weight: '62.5' })])
    expect(model).not.toHaveProperty('totalThreshold')
  })

  it('name the field of the form that is wrong', async () => {
    const tenderId = await given(context)
    const values = { ...aModel(), criteria: [aCriterion(), aCriterion({ requirements: ['SC-99'] })] }
    const refusal = await refused(changeEvaluation(context, { tenderId, lotId: '1', values }))
    expect(refusal.problems.map(({ path }) => path).sort()).toEqual([
      'criteria[1].id',
      'criteria[1].requirements[0]',
    ])
    expect((await read(tenderId)).evaluation).toEqual({ '1': aModel() })
  })

  it('are taken away, proposed again, and taken over', async () => {
    const tenderId = await given(context)
    await changeEvaluation(context, { tenderId, lotId: '1', values: null })
    const proposed = assemble(await read(tenderId), context.content).lots[0]?.criteria ?? []
    expect(proposed.map((criterion) => criterion.proposed)).toEqual([true])
    await takeOverProposedCriteria(context, { tenderId, lotId: '1' })
    const own = assemble(await read(tenderId), context.content).lots[0]?.criteria
    expect(own).toEqual(proposed.map((criterion) => ({ ...criterion, proposed: false })))
  })

  it('cannot be taken over where nothing is proposed', async () => {
    const tenderId = await given(context)
    await changeEvaluation(context, { tenderId, lotId: '1', values: null })
    await takeOverProposedCriteria(context, { tenderId, lotId: '1' })
    expect((await refused(takeOverProposedCriteria(context, { tenderId, lotId: '1' }))).code).toBe(
      'not-allowed',
    )
  })
})

describe('accepting a finding', () => {
  const unconfirmed = { rule: 'grid-operator-unconfirmed', lot: '1', requirement: 'SC-11' }
  const severity = async (tenderId: string, rule: string) =>
    assemble(await read(tenderId), context.content).findings.find((finding) => finding.rule === rule)
      ?.severity
  const withUnconfirmed = () => given(context, { lots: [aLot({ gridOperator: undefined })] })

  it('needs a reason, is kept, and can be withdrawn', async () => {
    const tenderId = await withUnconfirmed()
    expect(await severity(tenderId, unconfirmed.rule)).toBe('warn')
    const silent = acceptFinding(context, { tenderId, ...unconfirmed, values: { rationale: ' ' } })
    expect((await refused(silent)).problems[0]?.path).toBe('rationale')
    await acceptFinding(context, { tenderId, ...unconfirmed, values: { rationale: 'Asked on 3 November' } })
    expect(await severity(tenderId, unconfirmed.rule)).toBe('note')
    await acceptFinding(context, { tenderId, ...unconfirmed, values: { rationale: 'Asked again' } })
    expect((await read(tenderId)).acceptedFindings).toEqual([{ ...unconfirmed, rationale: 'Asked again' }])
    await withdrawAcceptance(context, { tenderId, ...unconfirmed })
    expect(await severity(tenderId, unconfirmed.rule)).toBe('warn')
  })

  it('is refused for what blocks and for what is not found', async () => {
    const tenderId = await given(context, { evaluation: {} })
    const values = { rationale: 'Never mind' }
    const blocking = acceptFinding(context, { tenderId, rule: 'no-award-criteria', lot: '1', values })
    expect((await refused(blocking)).message).toMatch(/only be fixed/)
    const unknown = acceptFinding(context, { tenderId, rule: 'span-narrow', lot: '1', values })
    expect((await refused(unknown)).code).toBe('not-found')
    expect((await read(tenderId)).acceptedFindings).toEqual([])
  })
})
