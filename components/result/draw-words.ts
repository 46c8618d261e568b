import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import { formatDay } from '@/lib/domain/format-day'

/** "by drawing lots on 3 March 2027" */
export function drawWords({ day }: RecordedDraw): string {
  return `by drawing lots on ${formatDay(day)}`
}
