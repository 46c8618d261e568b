import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import { type Settlement, settles } from '@/lib/domain/award/settlement'
import { Notice } from '../ui/notice'
import { DrawForm, type DrawValues, type RecordDrawInput } from './draw-form'
import { DrawOnRecord } from './draw-on-record'
import { drawWords } from './draw-words'

/** The ties that lots settle: the draw on record with the way to take it back, or the form to record it. */
export function LotTies({
  tenderId,
  lotId,
  ties,
  takenBack,
  provisional,
  record,
  takeBack,
}: {
  tenderId: string
  lotId: string
  ties: Settlement['ties']
  /** Draws that were taken back: the latest for a tie fills its form. */
  takenBack: RecordedDraw[]
  /** Something is still open that may change who is tied. */
  provisional: boolean
  record(input: RecordDrawInput): Promise<ActionAnswer>
  takeBack(input: { tenderId: string; lotId: string; drawId: string }): Promise<ActionAnswer>
}) {
  return ties.map((tie) => {
    const { rank, bids, draw } = tie
    const codes = bids.map(({ code }) => code).join(', ')
    if (draw)
      return (
        <Notice key={codes} tone="ok" title={`Equal totals, settled ${drawWords(draw)}`}>
          <p className="m-0">{codes} had equal totals; the published rules ask for drawing lots.</p>
          <DrawOnRecord
            tenderId={tenderId}
            lotId={lotId}
            draw={draw}
            bids={bids}
            label={`Take back the draw for rank ${rank}`}
            takeBack={takeBack}
          />
        </Notice>
      )
    const last = takenBack.find((one) => settles(one, tie))
    return (
      <div key={codes} className="grid gap-4">
        <Notice tone="warn" title={`Equal totals: lots must be drawn for rank ${rank}`}>
          <p className="m-0">{codes}: equal totals; the published rules ask for drawing lots.</p>
          <p className="m-0">
            Draw them with a witness, and record below who was there, when and how. Until then they share the
            rank.
          </p>
          {provisional && (
            <p className="m-0 mt-1 font-semibold">
              The ranking is provisional: decide what is open first, or lots are drawn among bids that may
              still drop out.
            </p>
          )}
        </Notice>
        <div className="no-print max-w-[680px]">
          <DrawForm
            key={last?.id}
            place={{ tenderId, lotId, rank }}
            bids={bids.map(({ id, code, tenderer }) => ({ value: id, label: `${code} · ${tenderer}` }))}
            initial={last ? asTyped(last) : { day: '', present: '', note: '', order: bids.map(() => '') }}
            record={record}
          />
        </div>
      </div>
    )
  })
}

function asTyped({ day, present, note, order }: RecordedDraw): DrawValues {
  return { day, present, note, order: order.map(({ bidId }) => bidId) }
}
