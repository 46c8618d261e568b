import { paths } from '@/lib/paths'
import { Link } from '../ui/link'

/** Looks for tenders by title, reference or authority: an address that can be kept. */
export function TenderSearch({ search, deleted }: { search: string; deleted: boolean }) {
  return (
    <search>
      <form action={paths.home()} className="flex flex-wrap items-end gap-2">
        <div className="grid gap-1 grow sm:grow-0 sm:w-80">
          <label htmlFor="search" className="label">
            Find a tender
          </label>
          <input
            id="search"
            name="search"
            type="search"
            defaultValue={search}
            maxLength={200}
            placeholder="Title, reference or authority"
            className="control"
          />
        </div>
        {deleted && <input type="hidden" name="deleted" value="true" />}
        <button type="submit" className="btn btn-ghost">
          Find
        </button>
        {search !== '' && (
          <Link href={paths.home({ deleted })} className="btn btn-quiet">
            Show all
          </Link>
        )}
      </form>
    </search>
  )
}
