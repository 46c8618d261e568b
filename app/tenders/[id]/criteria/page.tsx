import { changeEvaluation } from '@/app/actions/criteria'
import { classWords } from '@/components/bid/class-words'
import { CriteriaForm } from '@/components/criteria/criteria-form'
import { criteriaValues } from '@/components/criteria/criteria-values'
import { methodOptions } from '@/components/criteria/method-options'
import { modelNotes } from '@/components/criteria/model-notes'
import { FindingItem } from '@/components/finding/finding-item'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { LotSwitch } from '@/components/lot/lot-switch'
import { ActionButton } from '@/components/ui/action-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { missingCriteria } from '@/lib/domain/assembly/missing-criteria'
import { CRITERION_KINDS } from '@/lib/domain/evaluation'
import { fieldId } from '@/lib/domain/field-id'
import { KIND_WORDS } from '@/lib/domain/kind-words'
import { LABELS } from '@/lib/domain/labels'
import { resolveLot } from '@/lib/domain/resolve-lot'
import { fieldHref, paths } from '@/lib/paths'
import { loadBidProgress } from '@/lib/server/load-bid-progress'
import { loadTender } from '@/lib/server/load-tender'
import { lotOf } from '../lot-of'
import { tenderTitle } from '../tender-title'
import { Presets } from './presets'
import { ProposedCriteria } from './proposed-criteria'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Award criteria')

/** What earns points in one lot, how many, and how they become an award. */
export default async function CriteriaPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ lot?: string | string[] }>
}) {
  const loaded = await loadTender((await params).id)
  const { id, tender, revision, content, assembly } = loaded
  const { lot: asked } = await searchParams
  const lot = lotOf(tender, asked)
  const index = tender.lots.indexOf(lot)
  const { model, scarcePermits } = resolveLot(tender, lot, content)
  const own = Object.hasOwn(tender.evaluation, lot.id) ? tender.evaluation[lot.id] : undefined
  const awards = lot.operationalModel !== 'open-market' || scarcePermits
  const proposals = missingCriteria(tender, lot.id, content)
  const lotProposals = missingCriteria({ ...tender, evaluation: {} }, lot.id, content).map(
    ({ proposed, ...criterion }) => criterion,
  )
  const proofWords = Object.fromEntries(
    Object.entries(classWords(own ?? null, content.annex)).map(([code, words]) => [
      code,
      words.replace('{applicant}', model.applicant.en.toLowerCase()),
    ]),
  )
  const findings = assembly.findings.filter(
    ({ lot: of, field, severity }) => of === lot.id && field.startsWith('evaluation') && severity !== 'note',
  )
  const notes = own && own.criteria.length > 0 ? modelNotes(own) : []
  const entries = assembly.lots.find((one) => one.id === lot.id)?.requirements ?? []
  const scored = new Map(
    entries.filter(({ treatment }) => treatment === 'award-criterion').map(({ key, title }) => [key, title]),
  )
  const bids = (await loadBidProgress(id)).find(({ lotId }) => lotId === lot.id)?.bids ?? 0
  const next = tender.lots[index + 1]
  return (
    <Pane>
      <div className="mb-4">
        <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.criteria(id, lotId)} />
      </div>
      <PageHeading
        title="Award criteria"
        lead={`Lot ${lot.id}, ${model.title.en.toLowerCase()}: ${model.awardCriteria.en}`}
      />
      <div className="grid gap-3">
        {!awards && (
          <Notice tone="note" title="Nothing is awarded in this lot.">
            <p className="m-0">
              In an open market everybody who meets the conditions gets a permit. Criteria are needed only
              where permits are scarce; that is said in <Link href={paths.lot(id, lot.id)}>the lot</Link>.
            </p>
          </Notice>
        )}
        {bids > 0 && own && (
          <Notice
            tone="warn"
            title={bids === 1 ? 'A bid for this lot is entered.' : `${bids} bids for this lot are entered.`}
          >
            <p className="m-0">
              Bids are scored by what was published. What you change here stays in{' '}
              <Link href={paths.history(id)}>the history</Link>, and the result and the evaluation report say
              that the criteria were changed, until they are set back.
            </p>
          </Notice>
        )}
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.field} ${finding.message}`}
            finding={finding}
            href={fieldHref(id, tender, finding.field)}
          />
        ))}
        {notes.length > 0 && (
          <Notice tone="warn" title="With these criteria no tender can be scored yet.">
            <ul className="m-0 list-disc pl-5">
              {notes.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <a href={`#${fieldId(`evaluation.${lot.id}.${path}`)}`}>{message}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {awards && !own && (
        // A finding about missing criteria leads here: to the first of the ways to begin.
        <div id={fieldId(`evaluation.${lot.id}.criteria`)}>
          <Presets loaded={loaded} lot={lot} proposals={lotProposals} hasOwn={false} />
          <ProposedCriteria tenderId={id} lotId={lot.id} proposals={proposals} hasOwn={false} />
          <div className="mt-6">
            <ActionButton
              action={changeEvaluation.bind(null, {
                tenderId: id,
                lotId: lot.id,
                values: { aggregation: 'weighted-sum', criteria: [] },
              })}
              className="btn btn-ghost"
            >
              {LABELS.criteria.empty}
            </ActionButton>
          </div>
        </div>
      )}
      {awards && own && <ProposedCriteria tenderId={id} lotId={lot.id} proposals={proposals} hasOwn />}
      {own && (
        <div className="mt-6">
          <CriteriaForm
            key={lot.id}
            tenderId={id}
            lotId={lot.id}
            revision={revision}
            initial={criteriaValues(own)}
            choices={{
              methods: methodOptions(),
              kinds: CRITERION_KINDS.map((value) => ({
                value,
                label: KIND_WORDS[value],
              })),
              scored: [...scored].map(([value, title]) => ({ value, label: `${value} ${title}` })),
            }}
            mustBeHundred={lot.operationalModel === 'procurement'}
            trial={{
              ...(lot.estimatedValue !== undefined && { estimatedValue: lot.estimatedValue }),
              classWords: proofWords,
            }}
            save={changeEvaluation}
          />
          <div className="mt-6 grid gap-2">
            {awards && <Presets loaded={loaded} lot={lot} proposals={lotProposals} hasOwn />}
            <Disclosure summary={LABELS.criteria.removeAll}>
              <p className="m-0 mb-2">
                Everything typed here goes, and what the scored requirements propose stands again.
              </p>
              <ActionButton
                action={changeEvaluation.bind(null, { tenderId: id, lotId: lot.id, values: null })}
                className="btn btn-danger"
              >
                {LABELS.criteria.removeNow}
              </ActionButton>
            </Disclosure>
          </div>
        </div>
      )}
      <div className="mt-6 grid max-w-[68ch] gap-4">
        <GuidanceNote guidance={content.guidance} choices={['award-criteria']} />
      </div>
      {next ? (
        <NextStep href={paths.criteria(id, next.id)}>{`Next: lot ${next.id}`}</NextStep>
      ) : (
        <NextStep href={paths.checks(id)}>Next: checks</NextStep>
      )}
    </Pane>
  )
}
