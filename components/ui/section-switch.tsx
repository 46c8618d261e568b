import { Link } from './link'

export interface SwitchItem {
  href: string
  label: string
  /** Instead of it where there is little room. */
  short?: string
  current: boolean
}

/** Letters that fit side by side on a phone. */
const PHONE = 36

/** Links side by side of which one is open: the lots of a tender, the parts of an annex. */
export function SectionSwitch({ label, items }: { label: string; items: SwitchItem[] }) {
  // Names that cannot stand side by side on a phone stand below one another there, each as wide as the frame.
  const long = items.reduce((length, { label: text, short }) => length + (short ?? text).length, 0) > PHONE
  return (
    <nav aria-label={label} className="no-print">
      <div className={`seg ${long ? 'max-sm:flex max-sm:flex-col' : ''}`}>
        {items.map(({ href, label: text, short, current }) => (
          <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
            <span
              className={`line-clamp-2 [overflow-wrap:anywhere] ${short === undefined ? '' : 'max-sm:sr-only'}`}
              title={text.length > 60 ? text : undefined}
            >
              {text}
            </span>
            {short !== undefined && (
              <span aria-hidden="true" className="sm:hidden">
                {short}
              </span>
            )}
          </Link>
        ))}
      </div>
    </nav>
  )
}
