const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2029-06-30` → "30 June 2029", as documents and findings write a day. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}
