import { paths } from '@/lib/paths'
import { Link } from './link'

/** The name of the product, which leads to the list of tenders. */
export function Brand() {
  return (
    <Link href={paths.home()} className="tap font-[650] tracking-tight text-ink no-underline hover:underline">
      Procurement workbench
    </Link>
  )
}
