import type { ReactNode } from 'react'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'
import { ScrollTable } from '../ui/scroll-table'
import { BidState } from './bid-state'
import { momentWords } from './moment-words'

/** The bids of a lot with what is known of each and what is still to do; `actions` stand under the tenderer. */
export function BidTable({
  tenderId,
  lotId,
  bids,
  requirements,
  criteria,
  actions,
}: {
  tenderId: string
  lotId: string
  bids: BidView[]
  /** How many mandatory requirements and criteria there are. */
  requirements: number
  criteria: number
  actions(bid: BidView): ReactNode
}) {
  return (
    <ScrollTable label={`Bids for lot ${lotId}`}>
      <table className="table sm:min-w-[640px]">
        <caption className="sr-only">Bids for lot {lotId}</caption>
        <thead>
          <tr>
            <th scope="col">Bid</th>
            <th scope="col">Tenderer</th>
            <th scope="col" className="max-sm:hidden">
              Received
            </th>
            <th scope="col" className="max-sm:hidden">
              Requirements
            </th>
            <th scope="col" className="max-sm:hidden">
              Criteria
            </th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {bids.map((bid) => (
            <tr key={bid.id}>
              <td className="font-semibold max-sm:align-baseline!">{bid.code}</td>
              <th scope="row" className="max-sm:align-baseline!">
                <Link href={paths.bid(tenderId, lotId, bid.id)} className="tap">
                  {bid.tenderer}
                </Link>
                <div className="-ml-2 font-normal text-[15px]">{actions(bid)}</div>
              </th>
              <td className="max-sm:hidden">
                {bid.receivedAt ? (
                  momentWords(bid.receivedAt)
                ) : (
                  <span className="text-soft">Not entered</span>
                )}
              </td>
              <td className="max-sm:hidden">
                {requirements - bid.open.length} of {requirements} decided
                {bid.failed.length > 0 && (
                  <span className="block text-block text-[15px]">{bid.failed.join(', ')} not met</span>
                )}
                {bid.unreasoned.length > 0 && (
                  <span className="block text-block text-[15px]">
                    Reason missing: {bid.unreasoned.join(', ')}
                  </span>
                )}
              </td>
              <td className="max-sm:hidden">
                {criteria === 0 ? '–' : `${criteria - bid.missing.length} of ${criteria} valued`}
                {!bid.exclusion && bid.unexplained.length > 0 && (
                  <span className="block text-warn text-[15px]">
                    {bid.unexplained.length} without a reason
                  </span>
                )}
              </td>
              <td className="max-sm:align-baseline!">
                <BidState bid={bid} scored={criteria > 0} />
                {bid.exclusion && (
                  <p className="m-0 mt-1 max-w-72 text-soft text-[15px]">
                    {bid.exclusion.requirement && `${bid.exclusion.requirement}: `}
                    {bid.exclusion.reason}
                  </p>
                )}
                {bid.late === 'undecided' && (
                  <p className="m-0 mt-1 text-block text-[15px]">Received after the last day for tenders</p>
                )}
                {bid.late === 'admitted' && (
                  <p className="m-0 mt-1 text-soft text-[15px]">Admitted although it came too late</p>
                )}
                {bid.files.some(({ readable }) => !readable) && (
                  <p className="m-0 mt-1 text-block text-[15px]">A file in quarantine</p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
