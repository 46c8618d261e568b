/**
 * The colours of the criteria in their order, in the bars and beside their names; the order says the same. A full one and
 * a pale one take turns, so that neighbours differ in lightness too.
 */
const SERIES = [
  'fill-accent',
  'fill-accent opacity-45',
  'fill-award',
  'fill-award opacity-45',
  'fill-later',
  'fill-later opacity-45',
  'fill-must',
  'fill-must opacity-45',
  'fill-floor',
  'fill-floor opacity-45',
] as const

/** The classes of the criterion at a place; after the last colour they begin again. */
export function seriesClass(place: number): string {
  return SERIES[place % SERIES.length] ?? SERIES[0]
}
