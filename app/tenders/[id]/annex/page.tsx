import { notFound } from 'next/navigation'
import { AnnexCompanions } from '@/components/annex/annex-companions'
import { AnnexDownloads } from '@/components/annex/annex-downloads'
import { annexScopes } from '@/components/annex/annex-scopes'
import { AnnexSheet } from '@/components/annex/annex-sheet'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { SectionSwitch } from '@/components/ui/section-switch'
import { type MadeAnnex, makeAnnex } from '@/lib/documents/annex'
import { findOffice } from '@/lib/documents/pdf/find-office'
import { paths } from '@/lib/paths'
import { loadEarlier } from '@/lib/server/load-earlier'
import { loadLetterhead } from '@/lib/server/load-letterhead'
import { loadTender } from '@/lib/server/load-tender'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>
type Query = Partial<Record<'lot' | 'model' | 'part' | 'draft', string | string[]>>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Annex')

const PARTS = [
  { letter: 'A', label: 'A Requirements' },
  { letter: 'B', label: 'B Award criteria' },
  { letter: 'C', label: 'C Declaration' },
] as const

/** The annex as it will be printed, and the Word file of it. */
export default async function AnnexPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<Query>
}) {
  const { id, tender, content } = await loadTender((await params).id)
  const { lot, model, draft, part: asked } = await searchParams
  const asksFor = (known: string[], asked: Query['lot']) =>
    asked === undefined || (typeof asked === 'string' && known.includes(asked))
  const exists =
    asksFor(
      tender.lots.map((one) => one.id),
      lot,
    ) &&
    asksFor(
      tender.lots.map((one) => one.operationalModel),
      model,
    )
  if (!exists) notFound()
  const scopes = annexScopes(tender, content)
  const scope =
    scopes.find(({ choice }) => choice.lot === lot && choice.model === model && (lot || model || draft)) ??
    scopes[0]
  if (!scope) throw new Error(`tender ${id} has no lot`)
  const overview = scope.choice.lot === undefined && scope.choice.model === undefined
  const parts = PARTS.filter(({ letter }) => letter !== 'B' || scope.scored)
  const part = parts.find(({ letter }) => letter === asked)?.letter
  const choice = { ...scope.choice, part }
  const past = { earlier: await loadEarlier(id) }
  const final = makeAnnex(tender, content, { ...choice, draft: false }, past)
  const made = final.ok ? final : makeAnnex(tender, content, { ...choice, draft: true }, past)
  const blocks = made.ok ? made.blocks : []
  const look = await loadLetterhead(id)
  return (
    <div className="bg-desk">
      <div className="bg-canvas">
        <Pane>
          <PageHeading
            title="Annex"
            lead="The text as it will be printed: the preview and the Word file are made from the same blocks. Each operational model has its own annex."
          />
          <div className="no-print mb-4 flex flex-wrap gap-x-6 gap-y-3">
            {scopes.length > 1 && (
              <SectionSwitch
                label="Annexes of this tender"
                items={scopes.map((one) => ({
                  href: paths.annex(id, { ...one.choice, draft: isOverview(one.choice), part }),
                  label: one.label,
                  current: one === scope,
                }))}
              />
            )}
            <SectionSwitch
              label="Parts of the annex"
              items={[
                {
                  href: paths.annex(id, { ...scope.choice, draft: overview }),
                  label: 'All parts',
                  current: !part,
                },
                ...parts.map(({ letter, label }) => ({
                  href: paths.annex(id, { ...scope.choice, draft: overview, part: letter }),
                  label,
                  current: part === letter,
                })),
              ]}
            />
          </div>
          <AnnexDownloads
            final={paths.annexFile(id, choice)}
            draft={paths.annexFile(id, { ...choice, draft: true })}
            refusal={refusalOf(final, paths.checks(id))}
            slow={findOffice() !== undefined}
          />
          <AnnexCompanions
            pdf={findOffice() && paths.annexPdf(id, { ...choice, draft: !final.ok })}
            note={paths.fileNote(id)}
            list={paths.requirementsList(id)}
            versions={paths.versions(id)}
            letterhead={paths.letterhead(id)}
            unusedLook={look?.ok === false ? { name: look.name, reason: look.message } : undefined}
          />
        </Pane>
      </div>
      <AnnexSheet blocks={blocks} />
    </div>
  )
}

function isOverview({ lot, model }: { lot?: string; model?: string }): boolean {
  return lot === undefined && model === undefined
}

function refusalOf(final: MadeAnnex, checks: string) {
  if (final.ok) return undefined
  if (final.reason === 'several-models')
    return {
      message: 'this overview is for yourselves; each operational model is published with its own annex',
    }
  return { message: final.message, href: checks, link: 'See the checks' }
}
