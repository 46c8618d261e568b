'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import { LinkPending } from '../ui/link-pending'

/** A step in the side list that knows whether its page, or one below it, is open. */
export function TaskLink({
  href,
  exact = false,
  children,
}: {
  href: string
  /** Pages below it are steps of their own. */
  exact?: boolean
  children: ReactNode
}) {
  const pathname = usePathname()
  const current = pathname === href || (!exact && pathname.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className="relative grid grid-cols-[16px_1fr_auto] items-center gap-2.5 rounded-md px-2 py-1.5 min-h-11 lg:min-h-0 text-ink no-underline hover:bg-accent-soft aria-[current]:bg-accent-soft aria-[current]:font-semibold"
    >
      {children}
      <LinkPending />
    </Link>
  )
}
