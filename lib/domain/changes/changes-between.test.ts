import { describe, expect, it } from 'vitest'
import { assembleLots } from '../assembly/assemble-lots'
import type { Decision, Tender } from '../tender'
import { aCriterion, aLot, aModel, aTender, settledProofs, theContent } from '../testing/a-tender'
import { changesBetween } from './changes-between'
import { nothingChanged } from './nothing-changed'
import { onlyLots } from './only-lots'

const state = (tender: Tender) => ({ tender, lots: assembleLots(tender, theContent()).lots })
const changes = (before: Tender, after: Tender) => changesBetween(state(before), state(after))
const decided = (decision: Partial<Decision>) =>
  aTender({
    decisions: [
      ...settledProofs(),
      { requirement: 'SC-4', lot: '1', rationale: 'Asked', ...decision },
    ].filter(
      (one, index, all) =>
        all.findLastIndex(({ requirement, part }) => requirement === one.requirement && part === one.part) ===
        index,
    ),
  })

describe('the changes between two states of a tender', () => {
  it('are none where nothing changed', () => {
    expect(nothingChanged(changes(aTender(), aTender()))).toBe(true)
  })

  it('tell nothing of what is never printed: the estimated value, reasons and market evidence', () => {
    const after = aTender({
      lots: [aLot({ estimatedValue: '6500000.00', termReason: 'Another reason' })],
      marketEvidence: [{ requirement: 'BD-20', supplier: 'Example Ltd.' }],
    })
    expect(nothingChanged(changes(aTender(), after))).toBe(true)
  })

  it('tell a date and a lot’s figure with old and new', () => {
    const after = aTender({ lots: [aLot({ chargingPoints: 400 })] })
    after.dates = { ...after.dates, tendersDue: '2027-03-15' }
    const { details, lots } = changes(aTender(), after)
    expect(details).toEqual([{ field: 'tendersDue', before: '2027-02-15', after: '2027-03-15' }])
    expect(lots).toMatchObject([
      { id: '1', kind: 'changed', fields: [{ field: 'chargingPoints', before: '340', after: '400' }] },
    ])
  })

  it('tell a parameter with the words that it changed', () => {
    const { requirements } = changes(
      decided({ parameters: { latencySeconds: 60 } }),
      decided({ parameters: { latencySeconds: 30 } }),
    )
    expect(requirements).toMatchObject([
      {
        key: 'SC-4',
        part: 'beyond',
        lots: ['1'],
        kind: 'changed',
        treatment: {},
        parameters: [{ parameter: 'latencySeconds', before: '60', after: '30' }],
        texts: [{ field: 'clause' }, { field: 'proof' }],
      },
    ])
  })

  it('tell a requirement that moved from mandatory to the award', () => {
    const after = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'SC-10', lot: '1', treatment: 'award-criterion', rationale: 'More may be offered' },
      ],
    })
    const { requirements } = changes(aTender(), after)
    expect(requirements.find(({ key }) => key === 'SC-10')).toMatchObject({
      kind: 'changed',
      treatment: { before: 'mandatory', after: 'award-criterion' },
    })
  })

  it('count an excluded requirement as withdrawn, and its return as new', () => {
    const without = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'GEN-3', lot: '1', treatment: 'excluded', rationale: 'Elsewhere' },
      ],
    })
    expect(changes(aTender(), without).requirements).toMatchObject([{ key: 'GEN-3', kind: 'removed' }])
    expect(changes(without, aTender()).requirements).toMatchObject([{ key: 'GEN-3', kind: 'added' }])
  })

  it('tell a change that is alike in two lots once, with both', () => {
    const two = (title: string) =>
      aTender({
        lots: [aLot(), aLot({ id: '2' })],
        decisions: [...settledProofs('1'), ...settledProofs('2')],
        localRequirements: [
          {
            key: 'LOCAL-1',
            lots: ['1', '2'],
            title,
            clause: 'Keep it clean.',
            treatment: 'mandatory',
            proof: [],
          },
        ],
      })
    expect(changes(two('Cleaning'), two('Upkeep')).requirements).toMatchObject([
      { key: 'LOCAL-1', lots: ['1', '2'], texts: [{ field: 'title', before: 'Cleaning', after: 'Upkeep' }] },
    ])
  })

  it('keep what law demands apart from what is asked when the stance changes', () => {
    const before = aTender()
    const after = aTender({ lots: [aLot({ bidirectional: { stance: 'not-sought' } })] })
    const { requirements } = changes(before, after)
    expect(requirements.filter(({ part }) => part === 'floor')).toEqual([])
    expect(requirements.find(({ key }) => key === 'BD-20')).toMatchObject({ kind: 'removed' })
  })

  it('tell weights, a new criterion and another rounding', () => {
    const [tariff, bidirectional] = aModel().criteria
    const model = aModel({
      criteria: [
        { ...(tariff ?? aCriterion()), weight: '50' },
        bidirectional ?? aCriterion(),
        aCriterion({ id: 'service', title: 'Service', weight: '10' }),
      ],
      rounding: { at: 'total', decimals: 1, mode: 'half-up' },
    })
    const { criteria, rules } = changes(aTender(), aTender({ evaluation: { '1': model } }))
    expect(criteria).toMatchObject([
      { id: 'tariff', kind: 'changed', fields: [{ field: 'weight', before: '60', after: '50' }] },
      { id: 'service', kind: 'added', weight: { after: '10' } },
    ])
    expect(rules).toMatchObject([
      { lot: '1', fields: [{ field: 'rounding', after: 'decimals 1, half-up, at total' }] },
    ])
  })

  it('tell a lot that came or went as one, and nothing of it to the annex of another', () => {
    const two = aTender({ lots: [aLot(), aLot({ id: '2', title: 'Depots' })] })
    const gone = changes(two, aTender())
    expect(gone).toMatchObject({ lots: [{ id: '2', title: 'Depots', kind: 'removed' }], requirements: [] })
    expect(nothingChanged(onlyLots(gone, new Set(['1'])))).toBe(true)
  })
})
