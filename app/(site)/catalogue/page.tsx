import type { Metadata } from 'next'
import { CatalogueSearch } from '@/components/catalogue/catalogue-search'
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs'
import { DEFAULT_WORDS } from '@/components/catalogue/default-words'
import { askedWords, foundBy } from '@/components/catalogue/found-by'
import { GROUP_WORDS } from '@/components/requirement/group-words'
import { Link } from '@/components/ui/link'
import { ScrollTable } from '@/components/ui/scroll-table'
import { content as readContent } from '@/lib/content/content'
import { formatDay } from '@/lib/domain/format-day'
import { GROUPS } from '@/lib/domain/sets'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Catalogue' }

/** The edition in use and its requirements, by group. */
export default async function CataloguePage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>
}) {
  const { catalogue, requirements: all, standards } = readContent()
  const search = askedWords((await searchParams).q)
  const requirements = all.filter(({ key, title, clause, parts, standards: ids, explanation }) =>
    foundBy(search, [
      key,
      title.en,
      explanation.en,
      JSON.stringify(clause),
      JSON.stringify(parts),
      ...standards.filter(({ id }) => ids.includes(id)).flatMap((one) => [one.citation, one.title]),
    ]),
  )
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">Catalogue</h1>
      <p className="lead">
        {catalogue.title}, edition {catalogue.edition}, published {formatDay(catalogue.published)}, consulted{' '}
        {formatDay(catalogue.consulted)}.
      </p>
      <CatalogueTabs current="requirements" />
      <div className="mt-5 grid max-w-[75ch] gap-2 text-[15px]">
        <p className="m-0">{catalogue.origin}</p>
        <p className="m-0 text-soft">{catalogue.checkForNewer}</p>
      </div>
      <CatalogueSearch
        action={paths.catalogue()}
        label="Find by key, title, words of a clause or standard"
        search={search}
        count={requirements.length}
      />
      {GROUPS.map((group) => {
        const own = requirements.filter((requirement) => requirement.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} className="mt-7" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="m-0 mb-1">
              {GROUP_WORDS[group]} <span className="font-normal text-soft">({own.length})</span>
            </h2>
            <ScrollTable label={`${GROUP_WORDS[group]}: requirements`}>
              <table className="table min-w-[38rem] table-fixed">
                <thead>
                  <tr>
                    <th scope="col" className="w-20">
                      Key
                    </th>
                    <th scope="col">Requirement</th>
                    <th scope="col" className="w-[18%]">
                      Applies to
                    </th>
                    <th scope="col" className="w-[20%]">
                      Used as
                    </th>
                    <th scope="col" className="w-[26%]">
                      Standards
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {own.map(({ key, title, appliesTo, default: usual, standards: ids, safety }) => (
                    <tr key={key} id={key} className="target:bg-hit">
                      <th scope="row" className="font-[650] whitespace-nowrap">
                        {key}
                      </th>
                      <td>
                        <Link href={paths.requirementPage(key)} className="tap-text font-semibold">
                          {title.en}
                        </Link>
                      </td>
                      <td className="text-[15px]">{applies(appliesTo)}</td>
                      <td className="text-[15px]">
                        {DEFAULT_WORDS[usual]}
                        {safety && (
                          <span className="block text-sm text-soft">Safety and the grid: locked</span>
                        )}
                      </td>
                      <td className="text-[15px]">
                        {standards
                          .filter(({ id }) => ids.includes(id))
                          .map(({ id, citation }, index) => (
                            <span key={id}>
                              {index > 0 && ', '}
                              <Link href={paths.standard(id)}>{citation}</Link>
                            </span>
                          ))}
                        {ids.length === 0 && '–'}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollTable>
          </section>
        )
      })}
    </>
  )
}

function applies({ access, current }: { access: string[]; current: string[] }): string {
  const points = access.includes('public')
    ? access.includes('private')
      ? 'All points'
      : 'Publicly accessible points'
    : 'Private points'
  return current.length === 2 ? points : `${points}, ${current.join()}`
}
