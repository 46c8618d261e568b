import * as z from 'zod/mini'
import { freeText } from '../fields'
import { fromForm } from './from-form'

/** What becomes of a file that could not be read: a bid entered by hand, part of a bid that is there, or neither. */
export const FILE_DECISIONS = ['new-bid', 'attach', 'set-aside'] as const

export const settleFileFields = fromForm(
  z
    .strictObject({
      decision: z.enum(FILE_DECISIONS, { error: 'choose what the file is' }),
      toBid: z.optional(freeText),
      reason: z.optional(freeText),
    })
    .check(
      z.refine(({ decision, toBid }) => decision !== 'attach' || toBid !== undefined, {
        error: 'choose the bid that it belongs to',
        path: ['toBid'],
      }),
      z.refine(({ decision, reason }) => decision !== 'set-aside' || reason !== undefined, {
        error: 'say why it is no bid; the report gives this reason',
        path: ['reason'],
      }),
    ),
)
