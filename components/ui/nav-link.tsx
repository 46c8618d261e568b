'use client'

import { usePathname } from 'next/navigation'
import { Link } from './link'

/** A link to a part of the product that knows whether it is open. `also` are further beginnings of its pages. */
export function NavLink({ href, also = [], children }: { href: string; also?: string[]; children: string }) {
  const pathname = usePathname()
  const current =
    pathname === href ||
    [...(href === '/' ? [] : [href]), ...also].some((start) => pathname.startsWith(start))
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className="tap rounded-md px-2 py-1 text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:bg-accent-soft"
    >
      {children}
    </Link>
  )
}
