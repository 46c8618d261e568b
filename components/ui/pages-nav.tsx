import { Link } from './link'

/** Earlier and later pages of a long list; nothing where there is one page. */
export function PagesNav({ page, pages, href }: { page: number; pages: number; href(page: number): string }) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="no-print mt-4 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev" className="tap">
          Previous page
        </Link>
      )}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={href(page + 1)} rel="next" className="tap">
          Next page
        </Link>
      )}
    </nav>
  )
}
