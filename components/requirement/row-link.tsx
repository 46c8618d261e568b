'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { Link } from '../ui/link'
import { filterFrom, withFilter } from './list-filter'

/** A link inside the list: what narrows the list stays. It asks for that when it is followed, so typing moves no link. */
export function RowLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const router = useRouter()
  return (
    <Link
      {...rest}
      href={href}
      scroll={false}
      onNavigate={(event) => {
        const whole = withFilter(href, filterFrom(new URLSearchParams(window.location.search)))
        if (whole === href) return
        event.preventDefault()
        router.push(whole, { scroll: false })
      }}
    />
  )
}
