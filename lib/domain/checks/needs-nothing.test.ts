import { expect, it } from 'vitest'
import type { Tender } from '../tender'
import { aLot, aTender, findingsOf } from '../testing/a-tender'
import { needsNothing } from './needs-nothing'

const own: Tender['localRequirements'][number] = {
  key: 'LOCAL-1',
  lots: ['1'],
  title: 'DC safety',
  clause: 'Stations comply with EN 61851-23:2014.',
  treatment: 'mandatory',
  proof: [],
}
const findings = findingsOf(
  aTender({
    lots: [aLot({ current: ['DC'], bidirectional: { stance: 'mandatory' } })],
    localRequirements: [own],
    acceptedFindings: [
      { rule: 'withdrawn-edition', lot: '1', requirement: 'LOCAL-1', rationale: 'At hand.' },
    ],
  }),
)

it('is said of the notes that only explain, and of no finding that asks for something', () => {
  const explaining = findings.filter(needsNothing)
  expect(explaining.map(({ rule, requirement }) => [rule, requirement])).toEqual(
    expect.arrayContaining([
      ['ocpp-both', 'BD-20'],
      ['withdrawn-edition', 'SC-8'],
    ]),
  )
  // The sentence that the rules write says the same.
  expect(explaining).toEqual(findings.filter(({ fix }) => fix.startsWith('Nothing to change')))
})

it('is not said of a warning on a text of their own, though it was accepted and is a note by now', () => {
  const accepted = findings.find(({ requirement }) => requirement === 'LOCAL-1')
  expect(accepted).toMatchObject({ rule: 'withdrawn-edition', severity: 'note' })
  expect(accepted && needsNothing(accepted)).toBe(false)
})
