import type { OpenDecision } from '@/lib/domain/award/open-decisions'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { paths } from '@/lib/paths'
import { requirementAnchor } from '../bid/requirement-anchor'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

type UndecidedRequirement = Extract<OpenDecision, { kind: 'requirement' }>

/** Bids in the ranking of which a mandatory requirement is not met or nobody has looked; each a link to where it is decided. */
export function UndecidedList({
  tenderId,
  lotId,
  undecided,
  bids,
}: {
  tenderId: string
  lotId: string
  undecided: UndecidedRequirement[]
  bids: BidView[]
}) {
  if (undecided.length === 0) return null
  const links = (bid: BidView, verdict: UndecidedRequirement['verdict']) => {
    const keys = undecided.filter((one) => one.code === bid.code && one.verdict === verdict)
    if (keys.length === 0) return null
    return (
      <span>
        {verdict === 'fail' ? 'not met: ' : 'not decided: '}
        {keys.map(({ requirement, unreasoned }, index) => (
          <span key={requirement}>
            {index > 0 && ', '}
            <Link
              href={`${paths.bid(tenderId, lotId, bid.id)}#${requirementAnchor(requirement)}`}
              className="whitespace-nowrap"
            >
              {requirement}
            </Link>
            {unreasoned && ' (pending: no reason given)'}
          </span>
        ))}
      </span>
    )
  }
  const failed = undecided.some(({ verdict }) => verdict === 'fail')
  return (
    <Notice
      tone={failed ? 'block' : 'warn'}
      title={
        failed
          ? 'A bid that is not excluded does not meet a mandatory requirement.'
          : 'Mandatory requirements are not decided for every bid.'
      }
    >
      <p className="m-0">
        {failed
          ? 'Exclude it with a reason, or correct the verdict, before anything is awarded.'
          : 'Look at them before anything is awarded.'}
      </p>
      <ul className="m-0 list-disc pl-5">
        {bids
          .filter(({ code }) => undecided.some((one) => one.code === code))
          .map((bid) => (
            <li key={bid.id}>
              Bid {bid.code}, {bid.tenderer}: {links(bid, 'fail')}
              {bid.failed.length > 0 && bid.open.length > 0 && '; '}
              {links(bid, 'open')}.
            </li>
          ))}
      </ul>
    </Notice>
  )
}
