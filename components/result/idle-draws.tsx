import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { Settlement } from '@/lib/domain/award/settlement'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { formatDay } from '@/lib/domain/format-day'
import { Notice } from '../ui/notice'
import { DrawOnRecord } from './draw-on-record'

/** Draws on record that fit no tie of now: said plainly, and used for nothing. */
export function IdleDraws({
  tenderId,
  lotId,
  idle,
  bids,
  takeBack,
}: {
  tenderId: string
  lotId: string
  idle: Settlement['idle']
  bids: BidView[]
  takeBack(input: { tenderId: string; lotId: string; drawId: string }): Promise<ActionAnswer>
}) {
  return idle.map(({ draw, why }) => (
    <Notice
      key={draw.id}
      tone="warn"
      title={`The drawing of lots on ${formatDay(draw.day)} no longer applies: ${why}.`}
    >
      <p className="m-0">
        It was among {draw.order.map(({ code }) => code).join(', ')} for rank {draw.rank}, and is not used in
        this ranking. It stays on record, and the report names it.
      </p>
      <DrawOnRecord
        tenderId={tenderId}
        lotId={lotId}
        draw={draw}
        bids={bids}
        label={`Take back the draw of ${formatDay(draw.day)}`}
        takeBack={takeBack}
      />
    </Notice>
  ))
}
