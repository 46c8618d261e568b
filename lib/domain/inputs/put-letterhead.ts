import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** The largest letterhead that is taken in, in bytes. */
export const LETTERHEAD_LIMIT = 5_000_000

/** A city's Word file, whose look the annex takes over. */
export const putLetterheadInput = z.strictObject({
  ...changeTarget,
  fileName: text,
  bytes: z.instanceof(Uint8Array).check(
    z.refine((bytes) => bytes.length > 0, { error: 'choose a Word file first' }),
    z.refine((bytes) => bytes.length <= LETTERHEAD_LIMIT, { error: 'the file is larger than 5 MB' }),
  ),
})
