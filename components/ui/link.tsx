import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link between pages of the product. Nothing is fetched before it is followed: every page shows what the database
 * holds at that moment, so a page fetched early would be fetched again, and a page of forty links would keep a small
 * machine busy while the officer starts to type.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
