'use client'

import { formatDay } from '@/lib/domain/format-day'
import { useHydrated } from '../form/use-hydrated'

const two = (number: number) => String(number).padStart(2, '0')

/** A moment in the officer's own time zone, "23 November 2026, 14:02"; in UTC, and said so, until the page can tell. */
export function MomentText({ at }: { at: string }) {
  const local = useHydrated()
  const date = new Date(at)
  const text = local
    ? `${formatDay(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`)}, ${two(date.getHours())}:${two(date.getMinutes())}`
    : `${formatDay(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`
  // A day stays on one line.
  return (
    <time dateTime={at} className="[overflow-wrap:normal]">
      {text.replace(/ (?=.*,)/g, '\u00a0')}
    </time>
  )
}
