'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'

/** The side list on a small screen: closed again after each step that was taken from it. */
export function StepsMenu({ summary, children }: { summary: string; children: ReactNode }) {
  const pathname = usePathname()
  return (
    <details key={pathname} className="lg:hidden">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        <Icon name="menu" />
        {summary}
      </summary>
      {children}
    </details>
  )
}
