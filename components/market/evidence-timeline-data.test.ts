import { describe, expect, it } from 'vitest'
import { aLot, aTender, theContent } from '@/lib/domain/testing/a-tender'
import { evidenceTimeline } from './evidence-timeline-data'

const evidence = (supplier: string, available?: string, requirement = 'BD-20') => ({
  requirement,
  supplier,
  ...(available && { available }),
})
const timeline = (...marketEvidence: ReturnType<typeof evidence>[]) =>
  evidenceTimeline(aTender({ lots: [aLot()], marketEvidence }), theContent())

describe('the timeline of the market', () => {
  // The first point of the example is installed on 1 June 2027.
  it('counts the suppliers that are there at the first installation, each once', () => {
    const { groups } = timeline(
      evidence('A', '2026-10-01'),
      evidence(' a ', '2026-12-01'),
      evidence('B', '2027-06-01'),
      evidence('C', '2027-06-02'),
    )
    expect(groups[0]?.lots).toEqual([{ lot: '1', first: '2027-06-01', inTime: 2, needed: 3 }])
  })

  it('shows each requirement by itself, the earliest first, over all years that a day falls in', () => {
    const { groups, years, starts } = timeline(
      evidence('B', '2029-01-01'),
      evidence('A', '2026-10-01'),
      evidence('C', '2028-01-01', 'BD-19'),
    )
    expect(groups.map(({ requirement }) => requirement)).toEqual(['BD-20', 'BD-19'])
    expect(groups[0]?.lines.map(({ supplier }) => supplier)).toEqual(['A', 'B'])
    expect(years).toEqual([2026, 2027, 2028, 2029])
    expect(starts).toEqual([{ day: '2027-06-01', lots: ['1'] }])
  })
})
