'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'

/** From a page that was opened from the checks, as to mend what one of them found: the way on to the next of them. */
export function BackToChecks({ tenderId }: { tenderId: string }) {
  const pathname = usePathname()
  const [{ at, before }, set] = useState<{ at: string; before?: string }>({ at: pathname })
  if (at !== pathname) set({ at: pathname, before: at })
  if (before !== paths.checks(tenderId)) return null
  return (
    <Link href={paths.nextFinding(tenderId)} className="tap no-print font-semibold">
      Back to the checks
    </Link>
  )
}
