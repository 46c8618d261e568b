'use client'

import { usePathname } from 'next/navigation'
import { useState, useSyncExternalStore } from 'react'
import { Icon } from '../ui/icon'
import { savingSummary, subscribeToSaving } from './save-state'

const none = () => null

/**
 * "Saved 14:02" in the top bar, read out when it changes; before anything was typed `children` stand there.
 * On a small screen, where the top bar scrolls away, it stays at the lower edge.
 */
export function SavingStatus({ children }: { children?: React.ReactNode }) {
  const latest = useSyncExternalStore(subscribeToSaving, savingSummary, none)
  const pathname = usePathname()
  const [here, arrive] = useState(() => ({ pathname, since: Date.now() }))
  if (here.pathname !== pathname) arrive({ pathname, since: Date.now() })
  // What was saved on another page, perhaps of another tender, says nothing of this one.
  const state = latest?.kind === 'saved' && latest.at.getTime() < here.since ? null : latest
  return (
    <p
      role="status"
      className={`m-0 text-sm text-soft ${state === null ? '' : 'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-2'}`}
    >
      {state === null && children}
      {state?.kind === 'saving' && 'Saving…'}
      {state?.kind === 'saved' && `Saved ${clock(state.at)}`}
      {state?.kind === 'unfinished' && `Not saved yet: ${state.reason}`}
      {state?.kind === 'failed' && (
        <span className="inline-flex items-start gap-1.5 text-block font-semibold">
          <span className="mt-0.5">
            <Icon name="warn" size={14} />
          </span>
          Not saved: {state.reason}
        </span>
      )}
    </p>
  )
}

function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
