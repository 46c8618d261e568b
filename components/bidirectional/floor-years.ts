import { floorDuty } from '@/lib/domain/assembly/floor-duty'
import type { Content } from '@/lib/domain/content'
import { formatDay } from '@/lib/domain/format-day'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'

export interface FloorBar {
  id: string
  requirement: string
  title: string
  citation: string
  /** `check`: to be verified against the official text. */
  status: 'found' | 'check'
  from: string
  /** First day on which it no longer binds new points. */
  until?: string
}

export interface FloorYears {
  first: string
  last: string
  /** False where nobody said when points are installed: the years shown are an assumption. */
  known: boolean
  bars: FloorBar[]
  /** What the law asks of points by the year of their installation; years alike are one span. */
  spans: FloorSpan[]
}

export interface FloorSpan {
  first: number
  last: number
  duties: { bar: FloorBar; when: string }[]
}

/** How many years are shown where the days of installation are not known. */
const ASSUMED_YEARS = 4

/** The legal floor over the years in which a lot installs its points (AFIR; domain.md section 1). */
export function floorYears(lot: ResolvedLot, content: Content): FloorYears {
  const requirements = [...new Set(content.legalFloor.map(({ requirement }) => requirement))]
  const records = requirements.flatMap((requirement) => floorDuty(requirement, lot, content)?.records ?? [])
  const bars = records.map((record) => ({
    id: record.id,
    requirement: record.requirement,
    title: record.title.en,
    citation: record.citation,
    status: record.status,
    from: record.from,
    until: record.noteFrom,
  }))
  const known = lot.firstInstallation !== undefined && lot.lastInstallation !== undefined
  const start = lot.firstInstallation ?? content.catalogue.consulted
  const assumedEnd = `${Number(start.slice(0, 4)) + ASSUMED_YEARS - 1}-12-31`
  // Days that contradict each other are a finding of their own; the picture then shows one day.
  const last = later(lot.lastInstallation ?? assumedEnd, start)
  const years = Array.from({ length: yearOf(last) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index)
  return {
    first: start,
    last,
    known,
    bars,
    spans: years.map((year) => spanOf(year, bars)).reduce(withSpan, []),
  }
}

function spanOf(year: number, bars: FloorBar[]): FloorSpan {
  const duties = bars.flatMap((bar) => {
    const when = whenIn(year, bar)
    return when === undefined ? [] : [{ bar, when }]
  })
  return { first: year, last: year, duties }
}

/** Puts a year to the span before it where the law asks the same in both. */
function withSpan(spans: FloorSpan[], span: FloorSpan): FloorSpan[] {
  const before = spans.at(-1)
  if (!before || words(before) !== words(span)) return [...spans, span]
  return [...spans.slice(0, -1), { ...before, last: span.last }]
}

function words({ duties }: FloorSpan): string {
  return duties.map(({ bar, when }) => `${bar.id} ${when}`).join()
}

/** The part of the year in which a duty binds new points; undefined where it does not at all. */
function whenIn(year: number, { from, until }: FloorBar): string | undefined {
  if (yearOf(from) > year || (until !== undefined && until <= `${year}-01-01`)) return undefined
  const begins = from > `${year}-01-01` ? `from ${formatDay(from)}` : ''
  const ends = until !== undefined && yearOf(until) === year ? `before ${formatDay(until)}` : ''
  return [begins, ends].filter(Boolean).join(' and ') || 'all year'
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function later(day: string, other: string): string {
  return day > other ? day : other
}
