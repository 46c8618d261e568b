import type { Metadata } from 'next'
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs'
import { SourceStatus } from '@/components/catalogue/source-status'
import { Link } from '@/components/ui/link'
import { ScrollTable } from '@/components/ui/scroll-table'
import { content as readContent } from '@/lib/content/content'
import { formatDay } from '@/lib/domain/format-day'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Law' }

/** What the law demands by the day of installation, and the legislation that the annex lists. */
export default function LawPage() {
  const { legalFloor, legislation } = readContent()
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">Law</h1>
      <p className="lead">
        The legal floor becomes a clause by the day of installation of each point, in Member States of the
        European Union. The legislation below only informs.
      </p>
      <CatalogueTabs current="law" />
      <section className="mt-6" aria-labelledby="legal-floor">
        <h2 id="legal-floor" className="m-0 mb-1">
          Legal floor
        </h2>
        <ScrollTable label="Duties of the legal floor">
          <table className="table min-w-[48rem] text-[15px]">
            <thead>
              <tr>
                <th scope="col">Requirement</th>
                <th scope="col">Duty</th>
                <th scope="col">Points</th>
                <th scope="col">Installed or renovated from</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {legalFloor.map((duty) => (
                <tr key={duty.id}>
                  <th scope="row" className="whitespace-nowrap">
                    <Link href={paths.requirementPage(duty.requirement)}>{duty.requirement}</Link>
                  </th>
                  <td>
                    {duty.title.en}
                    <span className="block text-sm text-soft">{duty.citation}</span>
                  </td>
                  <td>{[duty.access.join(', '), duty.current.join(', ')].join(' · ')}</td>
                  <td>
                    {formatDay(duty.from)}
                    {duty.noteFrom && (
                      <span className="block text-sm text-soft">informs from {formatDay(duty.noteFrom)}</span>
                    )}
                  </td>
                  <td>
                    <SourceStatus source={duty.source} consulted={duty.consulted} status={duty.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </section>
      <section className="mt-8" aria-labelledby="legislation">
        <h2 id="legislation" className="m-0 mb-1">
          Legislation
        </h2>
        <ScrollTable label="Acts">
          <table className="table min-w-[48rem] text-[15px]">
            <thead>
              <tr>
                <th scope="col">Act</th>
                <th scope="col">From</th>
                <th scope="col">Whom it binds</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {legislation.map((act) => (
                <tr key={act.id}>
                  <th scope="row" className="text-[15px]! font-normal">
                    <b className="font-[650]">{act.title}</b>
                    <span className="block text-sm text-soft">{act.citation}</span>
                  </th>
                  <td>{act.from ?? '–'}</td>
                  <td>
                    {act.binds}
                    {act.note && <span className="block text-sm text-soft">{act.note.en}</span>}
                  </td>
                  <td>
                    <SourceStatus source={act.source} consulted={act.consulted} status={act.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </section>
    </>
  )
}
