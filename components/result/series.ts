/** The colours of the criteria in their order, in the bars and beside their names; the order says the same. */
const SERIES = [
  'fill-accent',
  'fill-accent opacity-65',
  'fill-accent opacity-35',
  'fill-award',
  'fill-award opacity-55',
  'fill-later',
  'fill-later opacity-55',
  'fill-must',
  'fill-must opacity-55',
  'fill-floor',
  'fill-floor opacity-55',
] as const

/** The classes of the criterion at a place; after the last colour they begin again. */
export function seriesClass(place: number): string {
  return SERIES[place % SERIES.length] ?? SERIES[0]
}
