'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'

/** The field may still be on its way, as for whoever follows a link to it. */
const PATIENCE = 5_000

/**
 * From a page that was opened from the checks, as to mend what one of them found: the way on to the next of them, right
 * after the field that the finding led to; in the head of the page where it led to no field.
 */
export function BackToChecks({ tenderId }: { tenderId: string }) {
  const pathname = usePathname()
  const [{ at, before }, set] = useState<{ at: string; before?: string }>({ at: pathname })
  const [place, setPlace] = useState<HTMLElement | null>(null)
  if (at !== pathname) set({ at: pathname, before: at })
  const came = before === paths.checks(tenderId)
  useEffect(() => {
    if (!came) return
    const span = document.createElement('span')
    const since = Date.now()
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const field = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
      // A group of fields has its own end; a part of the page or a control has none that the link could stand at.
      if (field?.matches('div, fieldset')) {
        field.append(span)
        setPlace(span)
      } else if (Date.now() < since + PATIENCE) timer = setTimeout(look, 100)
    }
    look()
    return () => {
      clearTimeout(timer)
      span.remove()
      setPlace(null)
    }
  }, [came])
  if (!came) return null
  const link = (
    <Link href={paths.nextFinding(tenderId)} className="tap no-print w-fit font-semibold">
      Back to the checks
    </Link>
  )
  return place?.isConnected ? createPortal(link, place) : link
}
