import * as z from 'zod/mini'

/** The number of a version; typed into an address it comes as text. */
export const versionNumber = z.union([
  z.int().check(z.minimum(1)),
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d{0,5}$/, { error: 'expected the number of a version' })),
    z.transform(Number),
  ),
])
