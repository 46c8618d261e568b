import * as z from 'zod/mini'
import { day, text } from '../fields'
import { fromForm } from './from-form'

/** A drawing of lots: when, who was there, how, and the ids of the tied bids in the order drawn. */
export const drawFields = fromForm(
  z.strictObject({
    day,
    present: text,
    note: text,
    order: z.array(text).check(
      z.refine((order) => order.length > 1, { error: 'say for every place which bid was drawn' }),
      z.refine((order) => new Set(order).size === order.length, {
        error: 'a bid stands in two places; give each its own',
      }),
    ),
  }),
)
