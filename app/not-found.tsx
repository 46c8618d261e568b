import { Link } from '@/components/ui/link'
import { SiteShell } from '@/components/ui/site-shell'
import { paths } from '@/lib/paths'

export default function NotFoundPage() {
  return (
    <SiteShell>
      <h1 className="m-0 mb-1 text-2xl">There is no such page</h1>
      <p className="lead">
        The address may be mistyped, or what it named was deleted. Deleted tenders can be restored from the
        list.
      </p>
      <p className="m-0 flex flex-wrap gap-3">
        <Link href={paths.home()} className="btn">
          To the tenders
        </Link>
        <Link href={paths.home({ deleted: true })} className="btn btn-ghost">
          Deleted tenders
        </Link>
      </p>
    </SiteShell>
  )
}
