import * as z from 'zod/mini'
import { text } from '../fields'
import { bidFields } from './bid-fields'
import { changeTarget } from './change-target'

/** The largest response form that is taken in, in bytes. */
export const RESPONSE_LIMIT = 8 * 1024 * 1024

/** A response form: for a bid that is there, or with a tenderer for one that comes with it. */
export const importResponseInput = z
  .strictObject({
    ...changeTarget,
    lotId: text,
    bidId: z.optional(text),
    values: z.optional(bidFields),
    fileName: text,
    bytes: z.instanceof(Uint8Array).check(
      z.refine((bytes) => bytes.length > 0, { error: 'choose a file first' }),
      z.refine((bytes) => bytes.length <= RESPONSE_LIMIT, { error: 'the file is larger than 8 MB' }),
    ),
  })
  .check(
    z.refine(({ bidId, values }) => (bidId === undefined) !== (values === undefined), {
      error: 'say whose bid this is: choose a bid, or name the tenderer',
      path: ['tenderer'],
    }),
  )
