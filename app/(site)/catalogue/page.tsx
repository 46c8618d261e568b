import type { Metadata } from 'next'
import Link from 'next/link'
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs'
import { DEFAULT_WORDS } from '@/components/catalogue/default-words'
import { GROUP_WORDS } from '@/components/requirement/group-words'
import { ScrollTable } from '@/components/ui/scroll-table'
import { content as readContent } from '@/lib/content/content'
import { formatDay } from '@/lib/domain/format-day'
import { GROUPS } from '@/lib/domain/sets'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Catalogue' }

/** The edition in use and its requirements, by group. */
export default function CataloguePage() {
  const { catalogue, requirements, standards } = readContent()
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
                    <tr key={key}>
                      <th scope="row" className="font-[650] whitespace-nowrap">
                        {key}
                      </th>
                      <td>
                        <Link href={paths.requirementPage(key)} className="tap font-semibold">
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
                          .map(({ citation }) => citation)
                          .join(', ') || '–'}
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
