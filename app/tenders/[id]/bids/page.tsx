import { addBid, removeBid, reopenFile, restoreBid, settleFile } from '@/app/actions/bids'
import { AddBidForm } from '@/components/bid/add-bid-form'
import { BidTable } from '@/components/bid/bid-table'
import { RemoveBidButton } from '@/components/bid/remove-bid-button'
import { ResponseUpload } from '@/components/bid/response-upload'
import { WaitingFiles } from '@/components/bid/waiting-files'
import { LotSwitch } from '@/components/lot/lot-switch'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { UndoNotice } from '@/components/ui/undo-notice'
import { paths } from '@/lib/paths'
import { loadBids } from '@/lib/server/load-bids'
import { loadTender } from '@/lib/server/load-tender'
import { awards } from '../awards'
import { lotOf } from '../lot-of'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Bids')

/** The bids of one lot: what is known of each, adding one by hand or from a response form, removing one with the way back. */
export default async function BidsPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ lot?: string | string[]; undo?: string | string[] }>
}) {
  const { id, tender } = await loadTender((await params).id)
  const { lot: asked, undo } = await searchParams
  const lot = lotOf(tender, asked)
  const { bids, model, requirements, waiting } = await loadBids(id, lot.id)
  return (
    <Pane>
      {typeof undo === 'string' && !bids.some((bid) => bid.id === undo) && (
        <UndoNotice
          text="The bid is removed, with what was entered on it."
          undo={restoreBid.bind(null, { tenderId: id, lotId: lot.id, bidId: undo })}
          then={paths.bids(id, lot.id)}
        />
      )}
      <div className="mb-4">
        <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.bids(id, lotId)} />
      </div>
      <PageHeading
        title="Bids"
        lead="Taken over from the e-tendering platform after opening. Whatever a tenderer handed in is kept as it came."
        actions={
          <div className="flex flex-wrap gap-3">
            <a href={paths.responseFormFile(id, lot.id)} className="btn btn-ghost">
              <Icon name="download" size={14} />
              Blank response form
            </a>
            {model && (
              <a href={paths.matrixFile(id, { lot: lot.id })} className="btn btn-ghost">
                <Icon name="download" size={14} />
                Blank scoring matrix
              </a>
            )}
          </div>
        }
      />
      {!awards(lot) && (
        <div className="mb-5">
          <Notice title="Nothing is awarded in this lot.">
            <p className="m-0">
              Everybody who meets the conditions gets a permit: enter the applications here to check them
              against the requirements.
            </p>
          </Notice>
        </div>
      )}
      {!model && awards(lot) && (
        <div className="mb-5">
          <Notice tone="warn" title="This lot has no award criteria of its own.">
            <p className="m-0">
              Bids can be entered and checked against the requirements, but not ranked.{' '}
              <Link href={paths.criteria(id, lot.id)}>Set the award criteria</Link> before bids are opened.
            </p>
          </Notice>
        </div>
      )}
      {bids.length === 0 ? (
        <EmptyState title="No bid yet">
          <p className="m-0">
            Read the response form that a tenderer filled in, or add the bid by hand and enter what it says.
          </p>
        </EmptyState>
      ) : (
        <BidTable
          tenderId={id}
          lotId={lot.id}
          bids={bids}
          requirements={requirements.length}
          criteria={model?.criteria.length ?? 0}
          actions={(bid) => (
            <RemoveBidButton
              tenderId={id}
              lotId={lot.id}
              bidId={bid.id}
              title={`bid ${bid.code}, ${bid.tenderer}`}
              remove={removeBid.bind(null, { tenderId: id, lotId: lot.id, bidId: bid.id })}
            />
          )}
        />
      )}
      <WaitingFiles
        tenderId={id}
        lotId={lot.id}
        waiting={waiting}
        bids={bids}
        settle={settleFile}
        reopen={reopenFile}
      />
      <div className="mt-6 grid gap-3">
        <details className="border-b border-line pb-3" open>
          <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
            Read a bid from a response form
          </summary>
          <div className="mt-4">
            <ResponseUpload key={lot.id} tenderId={id} lotId={lot.id} />
          </div>
        </details>
        <details className="border-b border-line pb-3">
          <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
            Add a bid by hand
          </summary>
          <div className="mt-4">
            <AddBidForm key={lot.id} tenderId={id} lotId={lot.id} add={addBid} />
          </div>
        </details>
      </div>
      {bids.length > 0 && (
        <NextStep href={paths.result(id, lot.id)}>{`Next: result of lot ${lot.id}`}</NextStep>
      )}
    </Pane>
  )
}
