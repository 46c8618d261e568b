import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/domain/assembly'
import { findingGroups } from './finding-groups'

const finding = (rule: string, severity: Finding['severity'], lot?: string): Finding => ({
  rule,
  severity,
  ...(lot ? { lot } : {}),
  message: 'What is wrong.',
  why: 'Why.',
  fix: 'What to do.',
  field: 'title',
})

describe('the groups of the checks', () => {
  it('shows an accepted warning among the accepted ones, with its reason, and no longer as a warning', () => {
    const warning = finding('ocpp-both', 'warn', '1')
    const acceptance = { rule: 'ocpp-both', lot: '1', rationale: 'Wanted.' }
    const groups = findingGroups([warning], [acceptance])
    expect(groups.accepted).toEqual([{ finding: warning, acceptance }])
    expect(groups.warnings).toEqual([])
  })

  it('leaves the same warning of another lot open', () => {
    const other = finding('ocpp-both', 'warn', '2')
    expect(findingGroups([other], [{ rule: 'ocpp-both', lot: '1', rationale: 'Wanted.' }]).warnings).toEqual([
      other,
    ])
  })

  it('never takes what blocks as accepted', () => {
    const blocking = finding('slot-open', 'block', '1')
    const acceptance = { rule: 'slot-open', rationale: 'Later.' }
    expect(findingGroups([blocking], [acceptance])).toMatchObject({
      blocking: [blocking],
      accepted: [],
      idle: [acceptance],
    })
  })
})
