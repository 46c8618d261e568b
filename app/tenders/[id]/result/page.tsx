import { recordDraw, restoreDraw, takeBackDraw } from '@/app/actions/draws'
import { LotSwitch } from '@/components/lot/lot-switch'
import { CriterionNotice } from '@/components/result/criterion-notice'
import { Downloads } from '@/components/result/downloads'
import { DrawUndo } from '@/components/result/draw-undo'
import { IdleDraws } from '@/components/result/idle-draws'
import { ImplausibleList } from '@/components/result/implausible-list'
import { LateList } from '@/components/result/late-list'
import { LotTies } from '@/components/result/lot-ties'
import { LowFigures } from '@/components/result/low-figures'
import { LowMark } from '@/components/result/low-mark'
import { PointsTable } from '@/components/result/points-table'
import { Ranking } from '@/components/result/ranking'
import { roundingWords } from '@/components/result/rounding-words'
import { Ties } from '@/components/result/ties'
import { UndecidedList } from '@/components/result/undecided-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { isProvisional } from '@/lib/domain/award/is-provisional'
import { implausibleValues } from '@/lib/domain/bid/implausible'
import { exclusionText } from '@/lib/domain/evaluation-of-bids'
import { paths } from '@/lib/paths'
import { loadResult } from '@/lib/server/load-result'
import { loadTender } from '@/lib/server/load-tender'
import { awards } from '../awards'
import { lotOf } from '../lot-of'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Result')

/** What the bids of one lot come to: the ranking with every figure explained, or what is missing for it. */
export default async function ResultPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ lot?: string | string[]; undo?: string | string[] }>
}) {
  const { id, tender, content } = await loadTender((await params).id)
  const { lot: asked, undo } = await searchParams
  const lot = lotOf(tender, asked)
  const { outcome, settlement, takenBack, model, bids, criteriaChanged, waiting } = await loadResult(
    id,
    lot.id,
  )
  const next = tender.lots[tender.lots.indexOf(lot) + 1]
  const undecided = 'undecided' in outcome ? outcome.undecided : []
  const unexplained = undecided.filter((one) => one.kind === 'reason')
  const provisional = isProvisional(undecided, waiting)
  return (
    <Pane>
      <DrawUndo
        tenderId={id}
        lotId={lot.id}
        draw={takenBack.find((draw) => draw.id === undo)}
        ties={settlement.ties}
        restore={restoreDraw}
      />
      <div className="mb-4">
        <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.result(id, lotId)} />
      </div>
      <PageHeading
        title={`Result of lot ${lot.id}`}
        lead={
          outcome.state === 'complete'
            ? `Recomputed from the published criteria and the bids as entered. Totals are exact; ${roundingWords(model?.rounding)}. Every figure opens its calculation.`
            : 'Computed from the published criteria and the bids as entered, exactly, as soon as nothing is missing.'
        }
      />
      <div className="mb-5 grid gap-3">
        {criteriaChanged && (
          <Notice tone="block" title="The award criteria were changed after the first bid was entered.">
            <p className="m-0">
              Bids are scored by what was published.{' '}
              <Link href={paths.history(id)}>See what was changed</Link> and set it back, or begin the
              procedure again.
            </p>
          </Notice>
        )}
        <LateList tenderId={id} lotId={lot.id} bids={bids} />
        {model && <ImplausibleList values={implausibleValues(model, bids, lot, tender.dates)} />}
        {waiting.some(({ setAside }) => setAside === undefined) && (
          <Notice tone="warn" title="A file that was handed in waits for a decision.">
            <p className="m-0">
              It belongs to no bid yet, and is in no ranking.{' '}
              <Link href={`${paths.bids(id, lot.id)}#waiting`}>Decide what it is</Link> before anything is
              awarded.
            </p>
          </Notice>
        )}
        <IdleDraws tenderId={id} lotId={lot.id} idle={settlement.idle} bids={bids} takeBack={takeBackDraw} />
        <UndecidedList
          tenderId={id}
          lotId={lot.id}
          undecided={undecided.filter((one) => one.kind === 'requirement')}
          bids={bids}
        />
        {outcome.state === 'incomplete' && (
          <CriterionNotice
            tenderId={id}
            lotId={lot.id}
            bids={bids}
            lacking={outcome.missing}
            field="value"
            title={`${outcome.missing.length === 1 ? 'One value is missing' : `${outcome.missing.length} values are missing`}, so there is no ranking yet.`}
          />
        )}
        <CriterionNotice
          tenderId={id}
          lotId={lot.id}
          bids={bids}
          lacking={unexplained}
          field="rationale"
          title={
            unexplained.length === 1
              ? 'One mark has no reason yet.'
              : `${unexplained.length} marks have no reason yet.`
          }
        >
          <p className="m-0">
            A tenderer is told why its bid got what it got, so nothing is awarded on a mark without its
            reason.
          </p>
        </CriterionNotice>
        {(outcome.state === 'refused' || outcome.state === 'unsound') && (
          <Notice tone="block" title="There is no ranking.">
            <p className="m-0">{outcome.message}</p>
            <p className="m-0">
              <Link href={paths.criteria(id, lot.id)}>To the award criteria</Link>
            </p>
          </Notice>
        )}
      </div>
      {!model && !awards(lot) && (
        <EmptyState title="Nothing is awarded in this lot">
          <p className="m-0">
            Everybody who meets the conditions gets a permit, so there is no ranking.{' '}
            <Link href={paths.bids(id, lot.id)}>Check the applications</Link>
          </p>
        </EmptyState>
      )}
      {((outcome.state === 'no-criteria' && awards(lot)) || outcome.state === 'no-bids') && (
        <EmptyState title={outcome.state === 'no-bids' ? 'No bid yet' : 'No award criteria yet'}>
          <p className="m-0 mb-3">{outcome.message}</p>
          <Link
            href={outcome.state === 'no-bids' ? paths.bids(id, lot.id) : paths.criteria(id, lot.id)}
            className="btn"
          >
            {outcome.state === 'no-bids' ? 'To the bids' : 'To the award criteria'}
          </Link>
        </EmptyState>
      )}
      {model && (outcome.state === 'incomplete' || outcome.state === 'refused') && (
        <section>
          <h3 className="m-0 mb-1">Points so far</h3>
          <p className="lead">Only those that cannot change any more when the missing values come.</p>
          <PointsTable
            tenderId={id}
            lotId={lot.id}
            caption={`Points so far in lot ${lot.id}`}
            model={model}
            rows={bids.map((bid) => ({ bid, excluded: bid.exclusion && exclusionText(bid.exclusion) }))}
            cells={outcome.cells}
            texts={content}
          />
        </section>
      )}
      {model && outcome.state === 'complete' && (
        <>
          <section>
            <h3 className="m-0 mb-2">{provisional ? 'Provisional ranking' : 'Ranking'}</h3>
            {provisional && (
              <p className="lead">
                Not to be awarded on before what is named above is decided: a bid may still drop out, a file
                that waits may turn out to be one, and every mark needs its reason.
              </p>
            )}
            <Ranking
              tenderId={id}
              lotId={lot.id}
              model={model}
              bids={bids}
              outcome={outcome}
              ranking={settlement.ranking}
              marks={({ code }) => <LowMark figures={outcome.abnormallyLow} code={code} />}
              texts={content}
            />
          </section>
          <Ties
            flags={outcome.result.flags}
            model={model}
            bids={bids}
            lots={
              <LotTies
                tenderId={id}
                lotId={lot.id}
                ties={settlement.ties}
                takenBack={takenBack}
                provisional={provisional}
                record={recordDraw}
                takeBack={takeBackDraw}
              />
            }
          />
          <LowFigures figures={outcome.abnormallyLow} bids={bids} />
        </>
      )}
      {bids.length > 0 && model && outcome.state !== 'unsound' && (
        <Downloads
          tenderId={id}
          lotId={lot.id}
          drawn={settlement.ties.some(({ draw }) => draw)}
          draft={outcome.state !== 'complete' || provisional || settlement.ties.some(({ draw }) => !draw)}
        />
      )}
      {next && <NextStep href={paths.result(id, next.id)}>{`Next: result of lot ${next.id}`}</NextStep>}
    </Pane>
  )
}
