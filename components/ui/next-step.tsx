import { Icon } from './icon'
import { Link } from './link'

/** The one obvious next step at the end of a page. */
export function NextStep({ href, children }: { href: string; children: string }) {
  return (
    <p className="no-print m-0 mt-8 border-t border-line pt-5">
      <Link href={href} className="btn max-w-full whitespace-normal">
        {children}
        <Icon name="arrow" size={14} />
      </Link>
    </p>
  )
}
