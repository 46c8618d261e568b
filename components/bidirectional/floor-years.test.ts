import { describe, expect, it } from 'vitest'
import { resolveLot } from '@/lib/domain/resolve-lot'
import { aLot, aTender, theContent } from '@/lib/domain/testing/a-tender'
import { floorYears } from './floor-years'

function floor(first: string | undefined, last: string | undefined, country = 'NL') {
  const lot = aLot({ firstInstallation: first, lastInstallation: last })
  const tender = aTender({ lots: [lot], dates: {}, authority: { name: 'Example City', country } })
  return floorYears(resolveLot(tender, lot, theContent()), theContent())
}

const said = ({ spans }: ReturnType<typeof floor>) =>
  spans.map(({ first, last, duties }) => [
    first,
    last,
    duties.map(({ bar, when }) => `${bar.requirement} ${when}`),
  ])

describe('the legal floor by year of installation', () => {
  it('follows the day of installation: part 2 from 8 January 2026, part 20 from 2027', () => {
    expect(said(floor('2025-06-01', '2027-06-30'))).toEqual([
      [2025, 2025, ['SC-4 all year']],
      [2026, 2026, ['SC-4 all year', 'LAW-1 from 8 January 2026']],
      [2027, 2027, ['SC-4 all year', 'BD-19 all year']],
    ])
  })

  it('says once what the law asks in several years', () => {
    expect(said(floor('2027-01-01', '2030-12-31'))).toEqual([
      [2027, 2030, ['SC-4 all year', 'BD-19 all year']],
    ])
  })

  it('shows nothing that begins after the last installation', () => {
    expect(floor('2026-02-01', '2026-12-31').bars.map(({ requirement }) => requirement)).not.toContain(
      'BD-19',
    )
  })

  it('says that the years are assumed where nobody gave the days of installation', () => {
    expect(floor(undefined, undefined).known).toBe(false)
    expect(floor('2027-01-01', '2028-01-01').known).toBe(true)
  })

  it('states no floor outside the Union', () => {
    expect(floor('2027-01-01', '2028-01-01', 'GB').bars).toEqual([])
  })

  it('shows one year where the days contradict each other, so that the page stands until they are mended', () => {
    expect(floor('2030-01-01', '2027-01-01').spans).toMatchObject([{ first: 2030, last: 2030 }])
  })
})
