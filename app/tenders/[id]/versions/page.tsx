import { saveVersion } from '@/app/actions/versions'
import { annexScopes } from '@/components/annex/annex-scopes'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { CompareForm } from '@/components/version/compare-form'
import { Comparison } from '@/components/version/comparison'
import { SaveVersionForm } from '@/components/version/save-version-form'
import { VersionTable } from '@/components/version/version-table'
import { shortFingerprint } from '@/lib/documents/outline/short-fingerprint'
import { nothingToKeep } from '@/lib/domain/nothing-to-keep'
import { paths } from '@/lib/paths'
import { loadComparison } from '@/lib/server/load-comparison'
import { loadEarlier } from '@/lib/server/load-earlier'
import { loadTender } from '@/lib/server/load-tender'
import { loadVersions } from '@/lib/server/load-versions'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>
type Query = Partial<Record<'from' | 'to' | 'scope', string | string[]>>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Versions')

/** States of the tender that were kept, and what changed between two of them or since one. */
export default async function VersionsPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<Query>
}) {
  const { id, tender, content } = await loadTender((await params).id)
  const { versions, unchanged } = await loadVersions(id)
  const earlier = await loadEarlier(id)
  const asked = await searchParams
  const [last] = versions
  const from = versionOf(asked.from) ?? last?.number
  const to = versionOf(asked.to)
  const scopes = annexScopes(tender, content).map((scope, index) => ({ ...scope, value: String(index) }))
  const scope = scopes.find(({ value }) => value === asked.scope) ?? scopes.at(-1)
  const choice = { from, to, ...scope?.choice }
  const comparison = from === undefined ? undefined : await loadComparison(id, choice)
  return (
    <Pane>
      <PageHeading
        title="Versions"
        lead="Keep the tender as it stands whenever it is sent out. A version never changes, and every clause keeps the number that it has there: one that is taken out later says “withdrawn”."
      />
      {versions.length === 0 ? (
        <EmptyState title="No version has been saved yet">
          Save one before you send the annex to anybody: later the product can tell what changed since.
        </EmptyState>
      ) : (
        <VersionTable
          tenderId={id}
          versions={versions.map((version) => ({
            ...version,
            fingerprint: shortFingerprint(version.fingerprint),
          }))}
          annexes={({ number, blocks }) => {
            const kept = earlier.find((version) => version.number === number)
            if (!kept) return []
            return annexScopes(kept.tender, content)
              .filter((one) => one.choice.model !== undefined)
              .map((one) => ({
                label: one.label,
                href: paths.annexFile(id, { ...one.choice, version: number, draft: blocks > 0 }),
              }))
          }}
        />
      )}
      <section className="mt-8 max-w-[68ch]">
        <h3 className="m-0 mb-2">Save a version</h3>
        {unchanged && last ? (
          <Notice title={nothingToKeep(last)} />
        ) : (
          <SaveVersionForm tenderId={id} number={(last?.number ?? 0) + 1} save={saveVersion} />
        )}
      </section>
      {from !== undefined && comparison && (
        <section className="mt-8 border-t border-line pt-5">
          <h3 className="m-0 mb-3">Compare</h3>
          <CompareForm
            key={`${from} ${to} ${scope?.value}`}
            tenderId={id}
            versions={versions}
            scopes={scopes}
            chosen={{ from, to, scope: scope?.value ?? '' }}
          />
          <div className="mt-4">
            {comparison.ok ? (
              <Comparison
                blocks={comparison.blocks}
                otherTexts={comparison.otherTexts}
                files={{ changes: paths.changesFile(id, choice), tracked: paths.trackedFile(id, choice) }}
              />
            ) : (
              <Notice tone="block" title={comparison.message} />
            )}
          </div>
        </section>
      )}
    </Pane>
  )
}

function versionOf(asked: string | string[] | undefined): number | undefined {
  const number = Number(asked)
  return Number.isInteger(number) && number > 0 ? number : undefined
}
