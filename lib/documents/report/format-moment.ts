import { formatDay } from '../../domain/format-day'

/** `2027-02-15T11:58` → "15 February 2027, 11:58"; a day alone stays a day. */
export function formatMoment(moment: string): string {
  const [day = '', time] = moment.split('T')
  return time === undefined ? formatDay(day) : `${formatDay(day)}, ${time}`
}
