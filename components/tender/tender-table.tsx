'use client'

import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import type { TenderSummary } from '@/lib/services/list-tenders'
import { useHydrated } from '../form/use-hydrated'
import { Link } from '../ui/link'
import { MomentText } from '../ui/moment-text'
import { Tag } from '../ui/tag'
import { useVerb } from '../ui/use-verb'

type Verb<Given extends object = object> = (input: { tenderId: string }) => Promise<ActionAnswer<Given>>

/** What can be done with a tender of the list. */
export interface TenderVerbs {
  copy: Verb<{ id: string }>
  remove: Verb
  restore: Verb
}

/**
 * The tenders with what stands in the way of each, and what can be done with it. The rows travel as data: as elements
 * they are six times their size.
 */
export function TenderTable({
  tenders,
  caption,
  verbs,
  view,
}: {
  tenders: TenderSummary[]
  caption: string
  verbs: TenderVerbs
  /** What the list shows, and shows again once a tender is deleted. */
  view: { search: string; page: number }
}) {
  const hydrated = useHydrated()
  return (
    <table className="table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Tender</th>
          <th scope="col" className="num max-sm:hidden">
            Lots
          </th>
          <th scope="col">Status</th>
          <th scope="col" className="max-md:hidden">
            Last change
          </th>
        </tr>
      </thead>
      <tbody>
        {tenders.map((tender) => (
          <tr key={tender.id}>
            <th scope="row" className="w-1/2">
              {tender.deletedAt === null ? (
                <Link href={paths.tender(tender.id)} className="tap text-[17px]" title={longer(tender.title)}>
                  <span className="line-clamp-3">{tender.title}</span>
                </Link>
              ) : (
                <span className="line-clamp-3 text-[17px]" title={longer(tender.title)}>
                  {tender.title}
                </span>
              )}
              <p className="m-0 font-normal text-soft text-[15px]">
                {[tender.reference, tender.authority, tender.example && 'example']
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <div className="-ml-2 flex flex-wrap items-center font-normal text-[15px]">
                <RowActions tender={tender} verbs={verbs} view={view} disabled={!hydrated} />
              </div>
            </th>
            <td className="num max-sm:hidden">{tender.lots}</td>
            <td>
              {tender.status === 'ready' ? (
                <Tag tone="ok" icon="check">
                  Ready
                </Tag>
              ) : (
                <Tag tone="block" icon="block">
                  Needs attention
                </Tag>
              )}
              <p className="m-0 mt-1 text-soft text-[15px]">
                <Link
                  href={paths.checks(tender.id)}
                  className="tap text-soft"
                  aria-label={`Checks of ${tender.title}: ${findings(tender)}`}
                >
                  {findings(tender)}
                </Link>
              </p>
            </td>
            <td className="max-md:hidden text-soft text-[15px]">
              <MomentText at={tender.changedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What can be done with one tender; the buttons of a row share one answer, since there are many rows. */
function RowActions({
  tender: { id: tenderId, title, deletedAt },
  verbs,
  view,
  disabled,
}: {
  tender: TenderSummary
  verbs: TenderVerbs
  view: { search: string; page: number }
  disabled: boolean
}) {
  const { pending, problem, run } = useVerb()
  const button = (word: string, act: () => void) => (
    <button
      type="button"
      className="btn btn-quiet"
      disabled={disabled || pending}
      aria-label={`${word} ${title}`}
      onClick={act}
    >
      {word}
    </button>
  )
  return (
    <>
      {deletedAt === null ? (
        <>
          {button('Copy', () =>
            run(
              () => verbs.copy({ tenderId }),
              ({ id }) => paths.tender(id),
            ),
          )}
          <a href={paths.exportFile(tenderId)} className="btn btn-quiet" aria-label={`Export ${title}`}>
            Export
          </a>
          {button('Delete', () =>
            run(() => verbs.remove({ tenderId }), paths.home({ ...view, undo: tenderId })),
          )}
        </>
      ) : (
        button('Restore', () => run(() => verbs.restore({ tenderId })))
      )}
      <span role="status" className="text-block text-[15px]">
        {problem}
      </span>
    </>
  )
}

/** The whole title where it may be cut. */
function longer(title: string): string | undefined {
  return title.length > 80 ? title : undefined
}

function findings({ blocks, warnings, notes }: TenderSummary): string {
  const said = [
    blocks > 0 && `${blocks} blocking`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    notes > 0 && `${notes} ${notes === 1 ? 'note' : 'notes'}`,
  ].filter(Boolean)
  return said.length === 0 ? 'No findings' : said.join(', ')
}
