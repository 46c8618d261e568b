import { addLocalRequirement, decideTogether, undoDecisions } from '@/app/actions/requirements'
import { Term } from '@/components/glossary/term'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { lotName } from '@/components/lot/lot-name'
import { LotSwitch } from '@/components/lot/lot-switch'
import { AnnexText } from '@/components/requirement/annex-text'
import { filterChoices } from '@/components/requirement/filter-choices'
import { idleDecisions } from '@/components/requirement/idle-decisions'
import { listedGroups } from '@/components/requirement/listed-groups'
import { localValues } from '@/components/requirement/local-values'
import { NewLocalRequirement } from '@/components/requirement/new-local-requirement'
import { RequirementDesk } from '@/components/requirement/requirement-desk'
import { RequirementRow } from '@/components/requirement/requirement-row'
import { requirementRows } from '@/components/requirement/requirement-rows'
import { treatmentOptions } from '@/components/requirement/treatment-options'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { fieldId } from '@/lib/domain/field-id'
import { LABELS } from '@/lib/domain/labels'
import { resolveLot } from '@/lib/domain/resolve-lot'
import { paths } from '@/lib/paths'
import { loadEarlier } from '@/lib/server/load-earlier'
import { loadTender } from '@/lib/server/load-tender'
import { lotOf } from '../lot-of'
import { tenderTitle } from '../tender-title'
import { deskOf } from './desk'
import { EntryUse } from './entry-use'
import { IdleDecisions } from './idle-decisions'
import { Unfolded } from './unfolded'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Requirements')

/** The requirements of one lot: how each is used, what can be decided on the one that is unfolded, and the text beside them. */
export default async function RequirementsPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ lot?: string | string[]; open?: string | string[] }>
}) {
  const loaded = await loadTender((await params).id)
  const { id, tender, content, assembly } = loaded
  const { lot: asked, open: unfolded } = await searchParams
  const lot = lotOf(tender, asked)
  const lotIndex = tender.lots.indexOf(lot)
  const open = typeof unfolded === 'string' ? unfolded : undefined
  const resolved = resolveLot(tender, lot, content)
  const rows = requirementRows(tender, content, assembly, lot)
  const entries = assembly.lots.find((one) => one.id === lot.id)?.requirements ?? []
  const desk = deskOf(loaded, lot, await loadEarlier(loaded.id))
  const options = { usual: treatmentOptions(content), minimum: treatmentOptions(content, 'minimum') }
  const absent = content.requirements.filter(({ key }) => !rows.some((row) => row.key === key))
  const next = tender.lots[lotIndex + 1]

  return (
    <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_minmax(400px,520px)]">
      <Pane>
        <PageHeading
          title="Requirements"
          lead={
            <>
              What each <Term id="lot" /> asks. Change how a requirement is used, its{' '}
              <span className="whitespace-nowrap">
                <Term id="treatment" />,
              </span>{' '}
              and its clause, the award criteria and the checks follow. Open one to set its figures, its proof
              and your reason.
            </>
          }
        />
        <div className="mb-3">
          <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.requirements(id, lotId)} />
        </div>
        <RequirementDesk
          key={lot.id}
          tenderId={id}
          lot={lot.id}
          choices={filterChoices(rows, content)}
          options={options.usual}
          decideTogether={decideTogether}
          undoDecisions={undoDecisions}
          groups={listedGroups(rows, resolved, content, open, (row) => (
            <RequirementRow
              row={row}
              open={row.key === open}
              href={paths.requirements(id, lot.id, row.key === open ? undefined : row.key)}
              use={(entry) => (
                <EntryUse
                  loaded={loaded}
                  lotIndex={lotIndex}
                  row={row}
                  entry={entry}
                  options={entry.part === 'minimum' ? options.minimum : options.usual}
                />
              )}
              panel={
                row.key === open ? (
                  <Unfolded loaded={loaded} lotIndex={lotIndex} row={row} desk={desk} />
                ) : undefined
              }
            />
          ))}
        >
          <section id={fieldId('localRequirements')} className="mt-5">
            {open === 'new' ? (
              <>
                <h3 className="m-0 mb-3">A requirement of your own</h3>
                <NewLocalRequirement
                  tenderId={id}
                  lotId={lot.id}
                  initial={localValues(undefined, [lot.id])}
                  choices={{
                    treatments: options.usual,
                    lots: tender.lots.map(({ id: value, title }) => ({
                      value,
                      label: lotName({ id: value, title }),
                    })),
                  }}
                  add={addLocalRequirement}
                />
              </>
            ) : (
              <Link href={paths.requirements(id, lot.id, 'new')} scroll={false} className="btn btn-ghost">
                <Icon name="plus" size={14} />
                {LABELS.requirement.add}
              </Link>
            )}
          </section>
          <IdleDecisions
            tenderId={id}
            lotIndex={lotIndex}
            lotId={lot.id}
            decisions={idleDecisions(tender.decisions, lot.id, entries)}
          />
        </RequirementDesk>
        {absent.length > 0 && (
          <p className="m-0 mt-5 max-w-[68ch] text-[15px] text-soft">
            Not asked in this lot, because of its points, its dates or its bidirectional choice:{' '}
            {absent.map(({ key, title }, index) => (
              <span key={key}>
                {index > 0 && ', '}
                <Link href={paths.requirementPage(key)} title={title.en}>
                  {key}
                </Link>
              </span>
            ))}
            .
          </p>
        )}
        <div className="mt-6 grid max-w-[68ch] gap-4">
          <GuidanceNote guidance={content.guidance} choices={['requirements', 'harmonisation']} />
        </div>
        {next ? (
          <NextStep href={paths.requirements(id, next.id)}>{`Next: lot ${next.id}`}</NextStep>
        ) : (
          <NextStep href={paths.criteria(id)}>Next: award criteria</NextStep>
        )}
      </Pane>
      <AnnexText blocks={desk.blocks} before={desk.before} open={open} />
    </div>
  )
}
