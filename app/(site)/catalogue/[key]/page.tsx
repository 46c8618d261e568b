import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClauseList } from '@/components/catalogue/clause-list'
import { DEFAULT_WORDS } from '@/components/catalogue/default-words'
import { ParameterTable } from '@/components/catalogue/parameter-table'
import { sampleClauses } from '@/components/catalogue/sample-clauses'
import { sampleLot } from '@/components/catalogue/sample-lot'
import { GROUP_WORDS } from '@/components/requirement/group-words'
import { StandardsTable } from '@/components/requirement/standards-table'
import { Link } from '@/components/ui/link'
import { SectionSwitch } from '@/components/ui/section-switch'
import { content as readContent } from '@/lib/content/content'
import { formatDay } from '@/lib/domain/format-day'
import { OPERATIONAL_MODELS } from '@/lib/domain/sets'
import { paths } from '@/lib/paths'

type Params = Promise<{ key: string }>

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { key } = await params
  const found = readContent().requirements.find((one) => one.key === key)
  return { title: found ? `${found.key} ${found.title.en}` : 'Catalogue' }
}

/** One requirement of the catalogue, whole: its clauses, what may be set in them, proof, source and standards. */
export default async function RequirementPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ model?: string | string[] }>
}) {
  const content = readContent()
  const { key } = await params
  const { model: asked } = await searchParams
  const requirement = content.requirements.find((one) => one.key === key)
  if (!requirement) notFound()
  const model = OPERATIONAL_MODELS.find((one) => one === asked) ?? 'concession'
  const clauses = sampleClauses(requirement, sampleLot(requirement, model, content), content)
  const ladder = clauses.find(({ part }) => part === undefined)?.proof ?? []
  const { title, group, explanation, parameters, proofLeftOpen, source, parts = {} } = requirement
  const ids = new Set([
    ...requirement.standards,
    ...Object.values(parts).flatMap((part) => part?.standards ?? []),
  ])
  return (
    <>
      <p className="m-0 mb-2">
        <Link href={paths.catalogue()} className="tap">
          Catalogue
        </Link>{' '}
        <span className="text-soft">/ {GROUP_WORDS[group]}</span>
      </p>
      <h1 className="m-0 mb-1 text-2xl">
        {key} {title.en}
      </h1>
      <p className="lead">
        Used as: {DEFAULT_WORDS[requirement.default].toLowerCase()}
        {requirement.safety || requirement.default === 'legal-floor'
          ? '. The rules set this; an officer cannot move it.'
          : ', unless an officer departs from it with a reason.'}
      </p>
      <p className="m-0 mb-2 max-w-[75ch]">{explanation.en}</p>
      {content.legalFloor
        .filter((floor) => floor.requirement === key)
        .map(({ id, title: words, from, noteFrom, citation }) => (
          <p key={id} className="m-0 mb-2 max-w-[75ch]">
            <b className="font-[650]">The law asks it</b> of points installed or renovated from{' '}
            {formatDay(from)}
            {noteFrom && ` until ${formatDay(noteFrom)}, when another duty takes its place`}: {words.en} (
            {citation}
            ). <Link href={paths.law()}>The law in full</Link>
          </p>
        ))}
      <section className="mt-7" aria-labelledby="clauses">
        <h2 id="clauses" className="m-0 mb-2">
          Clauses
        </h2>
        <SectionSwitch
          label="Operational model"
          items={content.models.map(({ id, title: words }) => ({
            href: `${paths.requirementPage(key)}?model=${id}`,
            label: words.en,
            current: id === model,
          }))}
        />
        <p className="hint mt-2">
          As they read for a lot to which all of it applies. A treatment without words of its own puts its
          frame around the clause for “mandatory”.
        </p>
        <ClauseList clauses={clauses} content={content} />
      </section>
      {parameters.length > 0 && (
        <section className="mt-7" aria-labelledby="parameters">
          <h2 id="parameters" className="m-0 mb-1">
            Parameters
          </h2>
          <ParameterTable parameters={parameters} />
        </section>
      )}
      <section className="mt-7" aria-labelledby="proof">
        <h2 id="proof" className="m-0 mb-2">
          Proof
        </h2>
        <ol className="m-0 max-w-[75ch] list-decimal pl-5 text-[15px]">
          {ladder.map((step) => (
            <li key={step} className="mb-1">
              {step}
            </li>
          ))}
        </ol>
        {proofLeftOpen && (
          <div className="notice mt-3 max-w-[75ch]">
            <p className="m-0 font-semibold">The source leaves the proof to negotiation. We propose:</p>
            <p className="m-0">{proofLeftOpen.proposal.en}</p>
            <p className="m-0 mt-1 text-soft">{proofLeftOpen.rationale.en}</p>
          </div>
        )}
      </section>
      <section className="mt-7" aria-labelledby="standards">
        <h2 id="standards" className="m-0 mb-1">
          Standards
        </h2>
        <StandardsTable standards={content.standards.filter(({ id }) => ids.has(id))} />
      </section>
      <section className="mt-7" aria-labelledby="source">
        <h2 id="source" className="m-0 mb-1">
          Source
        </h2>
        <p className="m-0 mb-2 max-w-[75ch]">
          {source.document}, {source.section}
          {source.number ? `, number ${source.number}` : ''}, consulted {formatDay(source.consulted)}.
        </p>
        {[
          { title: 'Editorial notes', notes: source.editorialNotes },
          { title: 'Footnotes of the source', notes: source.footnotes },
        ].map(
          ({ title: words, notes }) =>
            notes.length > 0 && (
              <div key={words}>
                <h3 className="m-0 mt-3 mb-1 text-base">{words}</h3>
                <ul className="m-0 max-w-[75ch] list-disc pl-5 text-[15px] text-soft">
                  {notes.map((note) => (
                    <li key={note} className="mb-1">
                      {note}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </section>
    </>
  )
}
