import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import { type Settlement, settles } from '@/lib/domain/award/settlement'
import { paths } from '@/lib/paths'
import { UndoNotice } from '../ui/undo-notice'

/** The way back from taking a draw off the record, until another one settles the same tie. */
export function DrawUndo({
  tenderId,
  lotId,
  draw,
  ties,
  restore,
}: {
  tenderId: string
  lotId: string
  /** The one that was just taken back. */
  draw: RecordedDraw | undefined
  ties: Settlement['ties']
  restore(input: { tenderId: string; lotId: string; drawId: string }): Promise<ActionAnswer>
}) {
  if (!draw) return null
  const tie = ties.find((one) => settles(draw, one))
  if (tie?.draw) return null
  return (
    <UndoNotice
      text={
        tie
          ? 'The draw is taken off the record. The form below still holds what was typed.'
          : 'The draw is taken off the record.'
      }
      undo={restore.bind(null, { tenderId, lotId, drawId: draw.id })}
      then={paths.result(tenderId, lotId)}
    />
  )
}
