import { notFound } from 'next/navigation'
import {
  admitLateBid,
  changeBid,
  decideOpenRequirements,
  detachFile,
  excludeBid,
  readmitBid,
  setMandatoryAnswer,
  settleFile,
  takeBackLateAdmission,
} from '@/app/actions/bids'
import { BidDetailsForm } from '@/components/bid/bid-details-form'
import { BidReasonForm } from '@/components/bid/bid-reason-form'
import { BidSummary } from '@/components/bid/bid-summary'
import { DetachFileButton } from '@/components/bid/detach-file-button'
import { ExcludeBidForm } from '@/components/bid/exclude-bid-form'
import { ExclusionSection } from '@/components/bid/exclusion-section'
import { LatenessSection } from '@/components/bid/lateness-section'
import { MandatoryAnswerForm } from '@/components/bid/mandatory-answer-form'
import { MandatoryHeading } from '@/components/bid/mandatory-heading'
import { MandatoryItem } from '@/components/bid/mandatory-item'
import { PassOpenRequirements } from '@/components/bid/pass-open-requirements'
import { requirementAnchor } from '@/components/bid/requirement-anchor'
import { ResponseUpload } from '@/components/bid/response-upload'
import { SubmittedFiles } from '@/components/bid/submitted-files'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { SectionSwitch } from '@/components/ui/section-switch'
import { UndoNotice } from '@/components/ui/undo-notice'
import { mandatoryAnswer } from '@/lib/domain/bid/mandatory-answer'
import { paths } from '@/lib/paths'
import { loadResult } from '@/lib/server/load-result'
import { tenderTitle } from '../../../tender-title'
import { CriterionForms } from './criterion-forms'

type Params = Promise<{ id: string; lotId: string; bidId: string }>

export const generateMetadata = async ({ params }: { params: Params }) => {
  const { id, lotId, bidId } = await params
  const { bids } = await loadResult(id, lotId)
  return tenderTitle(params, `Bid ${bids.find((bid) => bid.id === bidId)?.code ?? ''}`)
}

/** With more bids than this the switch has room for their letters only. */
const MANY = 6

/** One bid: whether it meets what is mandatory, whether it is excluded, and what it gives under each criterion. */
export default async function BidPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ undo?: string | string[] }>
}) {
  const { id, lotId, bidId } = await params
  const { undo } = await searchParams
  const loaded = await loadResult(id, lotId)
  const { bids, requirements, model, revision } = loaded
  const at = bids.findIndex((bid) => bid.id === bidId)
  const bid = bids[at]
  if (!bid) notFound()
  const place = { tenderId: id, lotId, bidId }
  const next = bids[at + 1]
  const detached = loaded.waiting.find((one) => one.id === undo && one.setAside === undefined)
  const answered = requirements.map((requirement) => ({
    requirement,
    answer: mandatoryAnswer(bid, requirement),
  }))
  const grounds = [
    ...requirements.filter(({ id: asked }) => bid.failed.includes(asked)),
    ...requirements.filter(({ id: asked }) => !bid.failed.includes(asked)),
  ].map(({ id: asked, title }) => ({
    value: asked,
    label: `${asked} ${title}${bid.failed.includes(asked) ? ' (not met)' : ''}`,
  }))
  return (
    <Pane>
      {detached && (
        <UndoNotice
          text={`${detached.file.name} is off this bid and waits for a decision under Bids. What was taken over from it stays here.`}
          undo={settleFile.bind(null, {
            ...{ tenderId: id, lotId, bidId: detached.id },
            values: { decision: 'attach', toBid: bidId },
          })}
          then={paths.bid(id, lotId, bidId)}
        />
      )}
      <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {bids.length > 1 && (
          <SectionSwitch
            label={`Bids for lot ${lotId}`}
            items={bids.map((one) => ({
              href: paths.bid(id, lotId, one.id),
              label: bids.length > MANY ? `Bid ${one.code}` : `${one.code} · ${one.tenderer}`,
              short: one.code,
              current: one.id === bidId,
            }))}
          />
        )}
        <Link href={paths.bids(id, lotId)} className="tap">
          All bids for lot {lotId}
        </Link>
      </div>
      <PageHeading
        title={`Bid ${bid.code} · ${bid.tenderer}`}
        lead={`Lot ${lotId}, ${loaded.lot.title}. Saved as you type.`}
      />
      <BidSummary bid={bid} requirements={requirements.length} criteria={model?.criteria.length ?? 0} />
      <div key={bidId} className="mt-6 grid gap-9">
        <section>
          <h3 className="m-0 mb-3">Tenderer and moments</h3>
          <BidDetailsForm
            place={place}
            revision={revision}
            initial={{
              tenderer: bid.tenderer,
              receivedAt: bid.receivedAt ?? '',
              openedAt: bid.openedAt ?? '',
            }}
            save={changeBid}
          />
        </section>
        <section id="requirements" data-part>
          <h3 className="m-0 mb-1">Mandatory requirements</h3>
          <p className="lead">
            What is asked of every bid. One that is not met needs its reason, and excludes nobody by itself.
          </p>
          <PassOpenRequirements place={place} open={bid.open} decide={decideOpenRequirements} />
          <MandatoryHeading />
          <ul className="m-0 list-none border-t border-line-strong p-0">
            {answered.map(({ requirement, answer }) => (
              <MandatoryItem
                key={requirement.id}
                requirement={requirement}
                answer={answer}
                form={
                  <MandatoryAnswerForm
                    place={place}
                    requirement={requirement.id}
                    id={requirementAnchor(requirement.id)}
                    revision={revision}
                    initial={{
                      verdict: answer?.verdict ?? 'open',
                      reason: answer?.reason ?? '',
                    }}
                    save={setMandatoryAnswer}
                  />
                }
              />
            ))}
          </ul>
        </section>
        <LatenessSection
          bid={bid}
          due={loaded.tender.dates.tendersDue ?? ''}
          admit={
            <BidReasonForm
              place={place}
              id="late-admission-reason"
              label="Admit this late bid"
              button="Admit the bid"
              question="Why it is admitted"
              hint="The failure of the authority, when it was noticed, and what proves it; it goes into the report"
              decide={admitLateBid}
            />
          }
          takeBack={
            <BidReasonForm
              place={place}
              id="late-admission-back-reason"
              label="Take this admission back"
              button="Take the admission back"
              question="Reason for taking it back"
              hint="Kept in the history of this tender"
              decide={takeBackLateAdmission}
            />
          }
        />
        <ExclusionSection
          bid={bid}
          exclude={
            <ExcludeBidForm
              place={place}
              requirements={grounds}
              failed={bid.failed[0]}
              exclude={excludeBid}
            />
          }
          readmit={
            <BidReasonForm
              place={place}
              id="readmission-reason"
              label="Readmit this bid"
              button="Readmit the bid"
              question="Reason for readmitting it"
              hint="Kept in the history of this tender"
              decide={readmitBid}
            />
          }
        />
        <CriterionForms loaded={loaded} bid={bid} />
        <section id="files" data-part>
          <h3 className="m-0 mb-3">Files</h3>
          <SubmittedFiles
            tenderId={id}
            files={bid.files}
            actions={({ id: fileId, name }) => (
              <DetachFileButton
                place={place}
                name={name}
                detach={detachFile.bind(null, { ...place, fileId })}
              />
            )}
          />
          <div className="mt-4">
            <Disclosure summary="Read a response form for this bid">
              <p className="hint mb-4">It replaces what an earlier form gave, never what you typed.</p>
              <ResponseUpload tenderId={id} lotId={lotId} bidId={bidId} />
            </Disclosure>
          </div>
        </section>
      </div>
      {next ? (
        <NextStep href={paths.bid(id, lotId, next.id)}>{`Next: bid ${next.code}, ${next.tenderer}`}</NextStep>
      ) : (
        <NextStep href={paths.result(id, lotId)}>{`Next: result of lot ${lotId}`}</NextStep>
      )}
    </Pane>
  )
}
