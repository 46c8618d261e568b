import type { ReactNode } from 'react'
import { Icon } from './icon'

const TONES = {
  note: { line: 'border-line-strong', text: 'text-soft', icon: 'note' },
  warn: { line: 'border-award', text: 'text-warn', icon: 'warn' },
  block: { line: 'border-block', text: 'text-block', icon: 'block' },
  ok: { line: 'border-ok', text: 'text-ok', icon: 'check' },
} as const

/** What an officer should know here. `live` reads it out when it appears after an action. */
export function Notice({
  tone = 'note',
  title,
  live = false,
  children,
}: {
  tone?: keyof typeof TONES
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  const { line, text, icon } = TONES[tone]
  return (
    <div className={`notice grid grid-cols-[16px_1fr] gap-x-2.5 ${line}`} role={live ? 'status' : undefined}>
      <span className={`mt-1 ${text}`}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        {title && <p className="m-0 font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
