import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'
import { DrawRecord } from './draw-record'

/** A recorded draw with the way to take it back. */
export function DrawOnRecord({
  tenderId,
  lotId,
  draw,
  bids,
  label,
  takeBack,
}: Parameters<typeof DrawRecord>[0] & {
  tenderId: string
  lotId: string
  /** The accessible name of taking it back. */
  label: string
  takeBack(input: { tenderId: string; lotId: string; drawId: string }): Promise<ActionAnswer>
}) {
  return (
    <>
      <DrawRecord draw={draw} bids={bids} />
      <div className="no-print -ml-2">
        <ActionButton
          action={takeBack.bind(null, { tenderId, lotId, drawId: draw.id })}
          then={paths.result(tenderId, lotId, draw.id)}
          className="btn btn-quiet"
          label={label}
        >
          Take this record back
        </ActionButton>
      </div>
    </>
  )
}
