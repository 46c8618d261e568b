import type { Metadata } from 'next'
import { CatalogueSearch } from '@/components/catalogue/catalogue-search'
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs'
import { askedWords, foundBy } from '@/components/catalogue/found-by'
import { SourceStatus } from '@/components/catalogue/source-status'
import { STATE_WORDS } from '@/components/requirement/state-words'
import { Link } from '@/components/ui/link'
import { ScrollTable } from '@/components/ui/scroll-table'
import { Tag } from '@/components/ui/tag'
import { content as readContent } from '@/lib/content/content'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Standards' }

/** The register: how a clause cites each standard, what the source cited, and what stands today. */
export default async function StandardsPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>
}) {
  const { standards: all, requirements } = readContent()
  const search = askedWords((await searchParams).q)
  const standards = all.filter(({ id, title, citation, edition, sourceCites, today, supersedes = [] }) =>
    foundBy(search, [id, title, citation, edition, sourceCites, today, ...supersedes]),
  )
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">Standards</h1>
      <p className="lead">
        How a clause cites each standard, what the source cited, and what stands today. The annex puts “or
        equivalent” behind every standard that is not cited as law.
      </p>
      <CatalogueTabs current="standards" />
      <CatalogueSearch
        action={paths.standards()}
        label="Find by number, edition or title"
        search={search}
        count={standards.length}
      />
      <div className="mt-5">
        <ScrollTable label="Standards register">
          <table className="table min-w-[56rem] table-fixed text-[15px]">
            <thead>
              <tr>
                <th scope="col" className="w-[30%]">
                  Cited as
                </th>
                <th scope="col" className="w-[18%]">
                  The source cites
                </th>
                <th scope="col" className="w-[32%]">
                  Today
                </th>
                <th scope="col">Used by</th>
              </tr>
            </thead>
            <tbody>
              {standards.map((standard) => {
                const used = requirements.filter(
                  (requirement) =>
                    requirement.standards.includes(standard.id) ||
                    Object.values(requirement.parts ?? {}).some((part) =>
                      part?.standards?.includes(standard.id),
                    ),
                )
                return (
                  <tr key={standard.id} id={standard.id} className="target:bg-hit">
                    <th scope="row" className="text-[15px]! font-normal">
                      <a
                        href={`#${standard.id}`}
                        className="font-[650] text-ink no-underline hover:underline"
                      >
                        {standard.citation}
                      </a>
                      <span className="block text-sm text-soft">{standard.title}</span>
                      <span className="block text-sm text-soft">
                        {/^\d/.test(standard.edition) ? `Edition ${standard.edition}` : standard.edition}
                      </span>
                    </th>
                    <td>{standard.sourceCites}</td>
                    <td>
                      <Tag
                        tone={
                          standard.state === 'current'
                            ? 'ok'
                            : standard.state === 'withdrawn'
                              ? 'warn'
                              : 'quiet'
                        }
                      >
                        {STATE_WORDS[standard.state]}
                      </Tag>
                      <span className="block">{standard.today}</span>
                      {standard.supersedes && (
                        <span className="block text-sm text-soft">
                          Supersedes {standard.supersedes.join('; ')}
                        </span>
                      )}
                      <SourceStatus
                        source={standard.source}
                        consulted={standard.consulted}
                        status={standard.status}
                      />
                    </td>
                    <td>
                      {used.length === 0
                        ? '–'
                        : used.map(({ key }, index) => (
                            <span key={key}>
                              {index > 0 && ', '}
                              <Link href={paths.requirementPage(key)}>{key}</Link>
                            </span>
                          ))}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollTable>
      </div>
    </>
  )
}
