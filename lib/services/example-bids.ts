import * as z from 'zod/mini'
import { text } from '@/lib/domain/fields'
import { bidValueFields } from '@/lib/domain/inputs/bid-value-fields'
import { exclusionFields } from '@/lib/domain/inputs/exclusion-fields'

const exampleBid = z.strictObject({
  tenderer: text,
  receivedAt: text,
  openedAt: text,
  /** Reason by requirement; every other mandatory requirement is met. */
  failed: z.optional(z.record(z.string(), text)),
  exclusion: z.optional(exclusionFields),
  values: z.record(z.string(), bidValueFields),
})
/** A file of `content/examples/bids/`: by lot, the bids of the example tender of the same name. */
export const exampleBids = z.strictObject({
  format: z.literal('example-bids/1'),
  lots: z.record(z.string(), z.array(exampleBid)),
})

export type ExampleBid = z.infer<typeof exampleBid>
