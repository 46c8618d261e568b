import type { Metadata } from 'next'
import { TenderSearch } from '@/components/tender/tender-search'
import { TenderTable } from '@/components/tender/tender-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PagesNav } from '@/components/ui/pages-nav'
import { UndoNotice } from '@/components/ui/undo-notice'
import { paths } from '@/lib/paths'
import { listTenders } from '@/lib/server/list-tenders'
import { copyTender, deleteTender, restoreTender } from '../actions/tenders'

export const metadata: Metadata = { title: 'Tenders' }

type Query = Record<string, string | string[] | undefined>

/** The tenders: what is there, how each stands, and new, import, copy, export, delete. */
export default async function TendersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { search, page, deleted, undo } = await read(searchParams)
  const list = await listTenders({ search, page, deleted })
  const removed =
    undo === '' ? undefined : (await listTenders({ deleted: true })).tenders.find(({ id }) => id === undo)
  return (
    <>
      {removed && (
        <UndoNotice
          text={`“${removed.title}” is deleted.`}
          undo={restoreTender.bind(null, { tenderId: removed.id })}
          then={paths.home({ search, page })}
        />
      )}
      <div className="mb-5 flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="m-0 text-2xl">{deleted ? 'Deleted tenders' : 'Tenders'}</h1>
          <p className="m-0 text-soft">
            {deleted
              ? 'Nothing is thrown away: restore what you still need.'
              : 'From the choices of a lot to the Word annex of the tender.'}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Link href={paths.newTender()} className="btn">
            New tender
          </Link>
          <Link href={paths.importTender()} className="btn btn-ghost">
            Import
          </Link>
        </div>
      </div>
      <div className="mb-4">
        <TenderSearch search={search} deleted={deleted} />
      </div>
      {list.tenders.length === 0 ? (
        <Empty search={search} deleted={deleted} />
      ) : (
        <TenderTable
          tenders={list.tenders}
          caption={deleted ? 'Deleted tenders' : 'Tenders, the last changed first'}
          verbs={{ copy: copyTender, remove: deleteTender, restore: restoreTender }}
          view={{ search, page }}
        />
      )}
      <PagesNav
        page={list.page}
        pages={list.pages}
        href={(number) => paths.home({ search, deleted, page: number })}
      />
      <p className="mt-6 mb-0 text-[15px]">
        {deleted ? (
          <Link href={paths.home()} className="tap">
            Back to the tenders
          </Link>
        ) : (
          <Link href={paths.home({ deleted: true })} className="tap">
            Deleted tenders
          </Link>
        )}
      </p>
    </>
  )
}

function Empty({ search, deleted }: { search: string; deleted: boolean }) {
  if (search !== '')
    return (
      <EmptyState title={`Nothing found for “${search}”`}>
        <p className="m-0">The search looks in title, reference and authority. Try fewer letters.</p>
      </EmptyState>
    )
  if (deleted)
    return (
      <EmptyState title="No deleted tenders">
        <p className="m-0">What you delete waits here.</p>
      </EmptyState>
    )
  return (
    <EmptyState title="No tenders yet">
      <p className="m-0">Begin a new one, or import a file that another city exported.</p>
    </EmptyState>
  )
}

async function read(query: Promise<Query>) {
  const { search, page, deleted, undo } = await query
  const number = Number(page)
  return {
    search: typeof search === 'string' ? search.slice(0, 200) : '',
    page: Number.isInteger(number) && number > 0 ? number : 1,
    deleted: deleted === 'true',
    undo: typeof undo === 'string' ? undo : '',
  }
}
