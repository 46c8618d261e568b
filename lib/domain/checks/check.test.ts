import { describe, expect, it } from 'vitest'
import { parseTender } from '../parse-tender'
import { aLot, aTender, findingsOf, settledProofs, theContent } from '../testing/a-tender'
import { allRules } from './all-rules'
import { blocks } from './blocks'

const PUBLIC_IDS =
  'floor-scored floor-deferred safety-scored smart-optional no-long-stop long-stop-after-end open-market-award no-award-criteria weights-not-100 order-disagrees demanded-and-scored scored-nowhere criterion-unverifiable proof-left-open slot-open departure-without-reason dates-reversed mandatory-without-evidence private-in-public fast-dc-bidirectional withdrawn-edition retrofit-long-stop term-without-reason risk-not-transferred grid-operator-unconfirmed net-zero-act relative-formula-few-bids span-narrow weight-extreme tariff-and-fee ordinal-too-many no-tie-rule single-evaluator below-threshold ocpp-both edition-to-check accessibility afir-owner'.split(
    ' ',
  )

describe('check', () => {
  it('has every rule that the format names, in its order, each once', () => {
    const ids = allRules.map(({ id }) => id)
    expect(ids.slice(0, PUBLIC_IDS.length)).toEqual(PUBLIC_IDS)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('blocks nothing in a tender that is complete', () => {
    expect(parseTender(aTender(), theContent()).ok).toBe(true)
    expect(blocks(findingsOf(aTender()))).toEqual([])
  })

  it('gives every finding a message, a source, a way out and a place', () => {
    const findings = findingsOf(aTender({ decisions: [], evaluation: {}, lots: [aLot(), aLot({ id: '2' })] }))
    expect(findings.length).toBeGreaterThan(8)
    for (const { message, why, fix, field } of findings)
      for (const text of [message, why, fix, field]) expect(text.trim()).not.toBe('')
  })

  it('puts what blocks first, then warnings, then notes, each by lot and requirement', () => {
    const lots = [aLot({ termReason: undefined }), aLot({ id: '2', gridOperator: undefined })]
    const findings = findingsOf(aTender({ decisions: [], evaluation: {}, lots }))
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual(
      [...severities].sort((a, b) => 'bwn'.indexOf(a.charAt(0)) - 'bwn'.indexOf(b.charAt(0))),
    )
    const places = blocks(findings).map(({ lot, requirement }) => `${lot} ${requirement ?? ''}`)
    expect(places).toEqual(['1 ', '1 GEN-4', '1 SC-4', '1 SC-5', '2 ', '2 GEN-4', '2 SC-4', '2 SC-5'])
  })
})

describe('accepted findings', () => {
  const unconfirmed = {
    lots: [aLot({ gridOperator: undefined }), aLot({ id: '2', gridOperator: undefined })],
  }
  const rule = 'grid-operator-unconfirmed'

  it('stay in the list as a note with the reason', () => {
    const acceptedFindings = [{ rule, lot: '2', rationale: 'The letter is expected in January.' }]
    const [first, second] = findingsOf(aTender({ ...unconfirmed, acceptedFindings }), rule)
    expect(first).toMatchObject({ lot: '1', severity: 'warn' })
    expect(second).toMatchObject({ lot: '2', severity: 'note' })
    expect(second?.message).toMatch(/ Accepted: The letter is expected in January\.$/)
  })

  it('cover every lot where none is named, and only the requirement that is named', () => {
    const accepting = (more: { requirement?: string }) =>
      findingsOf(
        aTender({ ...unconfirmed, acceptedFindings: [{ rule, rationale: 'Known', ...more }] }),
        rule,
      ).map(({ severity }) => severity)
    expect(accepting({})).toEqual(['note', 'note'])
    expect(accepting({ requirement: 'GEN-1' })).toEqual(['warn', 'warn'])
  })

  it('never take away what blocks', () => {
    const acceptedFindings = [{ rule: 'proof-left-open', lot: '1', rationale: 'We settle it later' }]
    const found = findingsOf(
      aTender({ decisions: settledProofs().slice(1), acceptedFindings }),
      'proof-left-open',
    )
    expect(found).toMatchObject([{ severity: 'block', requirement: 'GEN-4' }])
    expect(found[0]?.message).not.toContain('Accepted')
  })
})
