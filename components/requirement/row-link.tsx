'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'
import { filterFrom, withFilter } from './list-filter'

/** A link inside the list: what narrows the list stays. */
export function RowLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  return <Link {...rest} href={withFilter(href, filterFrom(useSearchParams()))} scroll={false} />
}
