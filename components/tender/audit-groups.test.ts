import { describe, expect, it } from 'vitest'
import { type AuditLine, auditGroups } from './audit-groups'

const line = (at: string, change: Partial<AuditLine> = {}): AuditLine => ({
  id: at,
  at: `2026-11-24T${at}:00.000Z`,
  officer: 'Officer',
  action: 'change-lot',
  section: 'lot 1',
  ...change,
})
const counts = (entries: AuditLine[]) => auditGroups(entries).map(({ count }) => count)

describe('the history', () => {
  it('shows what one officer changed in one section within ten minutes as one line with its span', () => {
    const [group, ...others] = auditGroups([line('14:10'), line('14:05'), line('14:00')])
    expect(group).toMatchObject({ count: 3, at: line('14:10').at, from: line('14:00').at })
    expect(others).toEqual([])
  })

  it('begins a new line after ten minutes, for another section, officer or kind, and in between', () => {
    expect(counts([line('14:11'), line('14:00')])).toEqual([1, 1])
    expect(counts([line('14:02'), line('14:01', { section: 'lot 2' }), line('14:00')])).toEqual([1, 1, 1])
    expect(counts([line('14:01'), line('14:00', { officer: 'Other' })])).toEqual([1, 1])
    expect(counts([line('14:01'), line('14:00', { action: 'decide' })])).toEqual([1, 1])
  })
})
