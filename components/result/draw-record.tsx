import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { formatDay } from '@/lib/domain/format-day'
import { MomentText } from '../ui/moment-text'

/** What is on record of one drawing of lots. */
export function DrawRecord({ draw, bids }: { draw: RecordedDraw; bids: BidView[] }) {
  const { rank, order, day, present, note, at, officer } = draw
  const facts = [
    { term: 'Date', text: formatDay(day) },
    {
      term: 'Order drawn',
      text: order
        .map(({ bidId, code }, place) => {
          const tenderer = bids.find(({ id }) => id === bidId)?.tenderer
          return `Rank ${rank + place}: ${[code, tenderer].filter(Boolean).join(' · ')}`
        })
        .join('\n'),
    },
    { term: 'Present', text: present },
    { term: 'How lots were drawn', text: note },
  ]
  return (
    <>
      <dl className="m-0 mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {facts.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="m-0 wrap-anywhere whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="m-0 mt-1 text-sm text-soft">
        Recorded by {officer}, <MomentText at={at} />
      </p>
    </>
  )
}
