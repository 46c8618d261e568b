import * as z from 'zod/mini'

/** The largest file that is taken in, in bytes. */
export const IMPORT_LIMIT = 4 * 1024 * 1024

/** The text of a `tender/1` file. */
export const importTenderInput = z.strictObject({
  text: z.string().check(z.maxLength(IMPORT_LIMIT, { error: 'the file is larger than 4 MB' })),
})
