import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

const TONES = {
  floor: 'text-floor bg-floor-bg',
  must: 'text-must bg-must-bg',
  award: 'text-award bg-award-bg',
  later: 'text-later bg-later-bg',
  block: 'text-block bg-block-bg',
  warn: 'text-warn bg-award-bg',
  ok: 'text-ok bg-accent-soft',
  quiet: 'text-soft border-line-strong',
} as const

export type Tone = keyof typeof TONES

/** A short label: colour, picture and word together, never colour alone. */
export function Tag({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`tag ${TONES[tone]}`}>
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  )
}
