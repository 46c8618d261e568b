import { formatDay } from '@/lib/domain/format-day'

/** `2027-02-15T11:58` → "15 February 2027, 11:58": the clock of the e-tendering platform, as it was taken over. */
export function momentWords(moment: string): string {
  const [day = '', time] = moment.split('T')
  return time === undefined ? formatDay(day) : `${formatDay(day)}, ${time}`
}
