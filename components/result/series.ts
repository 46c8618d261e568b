/** The colours of the criteria in their order, in the bars and beside their names; the order says the same. */
const SERIES = [
  'fill-accent',
  'fill-accent opacity-65',
  'fill-award',
  'fill-later',
  'fill-must',
  'fill-floor',
  'fill-award opacity-65',
  'fill-later opacity-65',
  'fill-must opacity-65',
  'fill-floor opacity-65',
] as const

/** The classes of the criterion at a place; after the last colour they begin again. */
export function seriesClass(place: number): string {
  return SERIES[place % SERIES.length] ?? SERIES[0]
}
