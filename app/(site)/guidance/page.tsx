import type { Metadata } from 'next'
import { CatalogueSearch } from '@/components/catalogue/catalogue-search'
import { askedWords, foundBy } from '@/components/catalogue/found-by'
import { CHOICE_WORDS } from '@/components/guidance/choice-words'
import { content as readContent } from '@/lib/content/content'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Guidance' }

/** The handbook: its texts by the choice that each helps, every one with an address of its own. */
export default async function GuidancePage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>
}) {
  const search = askedWords((await searchParams).q)
  const guidance = readContent().guidance.filter(({ choice, title, summary, more, source }) =>
    foundBy(search, [CHOICE_WORDS[choice], title.en, summary.en, more.en, source]),
  )
  const groups = Object.entries(CHOICE_WORDS)
    .map(([choice, title]) => ({ choice, title, texts: guidance.filter((text) => text.choice === choice) }))
    .filter(({ texts }) => texts.length > 0)
  return (
    <>
      <h1 className="m-0 mb-1 text-2xl">Guidance</h1>
      <p className="lead">
        What is known about each choice, in short. The same texts stand beside the choices in a tender.
      </p>
      <CatalogueSearch
        action={paths.guidance()}
        label="Find by words of a text or its source"
        search={search}
        count={guidance.length}
      />
      <div hidden={groups.length === 0} className="mt-6 grid gap-8 lg:grid-cols-[240px_minmax(0,1fr)]">
        <nav
          aria-label="Guidance by choice"
          className="no-print text-[15px] lg:sticky lg:top-6 lg:self-start"
        >
          <ul className="m-0 list-none p-0">
            {groups.map(({ choice, title, texts }) => (
              <li key={choice} className="mb-2">
                <a
                  href={`#choice-${choice}`}
                  className="tap font-semibold underline-offset-2 sm:inline-block sm:min-h-6 lg:text-ink lg:no-underline lg:hover:underline"
                >
                  {title}
                </a>
                <ul className="m-0 list-none p-0 pl-3 max-lg:hidden">
                  {texts.map(({ id, title: words }) => (
                    <li key={id}>
                      <a
                        href={`#${id}`}
                        className="inline-block min-h-6 text-soft no-underline hover:underline"
                      >
                        {words.en}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid max-w-[72ch] gap-9">
          {groups.map(({ choice, title, texts }) => (
            <section key={choice} aria-labelledby={`choice-${choice}`}>
              <h2 id={`choice-${choice}`} className="m-0 mb-3 border-b border-line-strong pb-1">
                {title}
              </h2>
              {texts.map(({ id, title: words, summary, more, source }) => (
                <article key={id} id={id} aria-labelledby={`${id}-title`} className="mb-6 scroll-mt-6">
                  <h3 id={`${id}-title`} className="m-0 mb-1">
                    <a href={`#${id}`} className="text-ink no-underline hover:underline">
                      {words.en}
                    </a>
                  </h3>
                  <p className="m-0 mb-2 font-semibold">{summary.en}</p>
                  {more.en.split(/\n{2,}/).map((paragraph) => (
                    <p key={paragraph} className="m-0 mb-2">
                      {paragraph}
                    </p>
                  ))}
                  <p className="m-0 text-sm text-soft">Source: {source}</p>
                </article>
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
